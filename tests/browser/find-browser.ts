import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { packagedBrowser } from './packaged-browser.js'
import { playwrightsBrowser } from './playwrights-browser.js'

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

const advice = [
  'Tests in a browser need a Chromium, and none could be found or fetched. Any of these helps:',
  '  install Chromium or Chrome by the package manager of the system (Debian: apt-get install chromium)',
  '  npx playwright-core install chromium',
  '  CHROMIUM=/path/to/chromium npm run test:browser',
]

/**
 * How to launch the browser to test with (ADR 0068): the one CHROMIUM names; else the one that npm has installed, the same on
 * every machine; else one that this machine has; else Playwright's. @throws Error that says what to do
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const reasons: string[] = []
  for (const attempt of [named, packagedBrowser, installed, playwrightsBrowser]) {
    try {
      const found = await attempt()
      // Chromium's sandbox needs rights that root in a container does not have; it sees our own pages alone.
      if (found) return { ...found, args: ['--no-sandbox', '--disable-gpu'] }
    } catch (error) {
      reasons.push((error as Error).message.trim().split('\n').at(-1)!)
    }
  }
  throw new Error([...advice, ...reasons].join('\n'))
}

function named(): LaunchOptions | null {
  const executablePath = process.env['CHROMIUM']
  return executablePath ? { executablePath } : null
}

function installed(): LaunchOptions | null {
  const executablePath = [...wellKnown, chromium.executablePath()].find(existsSync)
  return executablePath ? { executablePath } : null
}
