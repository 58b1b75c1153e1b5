import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type LaunchOptions } from 'playwright-core'

/** Playwright's own, for any machine; it lies on a server of its own, which not every network reaches. */
export async function playwrightsBrowser(): Promise<LaunchOptions> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  await promisify(execFile)(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 })
  return { executablePath: chromium.executablePath() }
}
