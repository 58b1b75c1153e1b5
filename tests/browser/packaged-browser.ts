import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { LaunchOptions } from 'playwright-core'

/** A Chromium without windows, compressed, in an npm package for Linux on x64. */
const name = '@sparticuz/chromium'
const unpack = `await (await import('${name}')).default.executablePath()`

const fontSettings = 'fonts.conf'

/** Its own settings look for its fonts in /tmp alone; without any font Chromium breaks off at the first field of a form. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

/** Unpacked once for a machine, with its libraries, of which a machine without a browser has none. */
export async function packagedBrowser(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folderOfIt = join(dirname(createRequire(import.meta.url).resolve(name)), '../..')
  const { version } = JSON.parse(await readFile(join(folderOfIt, 'package.json'), 'utf8')) as {
    version: string
  }
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folder = join(caches, 'step-into-health', `chromium-${version}-and-fonts`)
  if (!existsSync(folder)) await unpackInto(folder)
  const environment = {
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, fontSettings),
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...(process.env as Record<string, string>), ...environment },
  }
}

/** Somewhere else first: one that is broken off leaves nothing that looks complete. */
async function unpackInto(folder: string): Promise<void> {
  const place = `${folder}-${process.pid}`
  try {
    await mkdir(place, { recursive: true })
    // It unpacks into the folder for temporary files, and its libraries only where it takes itself to be in their cloud.
    const env = { ...process.env, TMPDIR: place, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    const given = ['--input-type=module', '--eval', unpack]
    await promisify(execFile)(process.execPath, given, { cwd: import.meta.dirname, env, timeout: 120_000 })
    await writeFile(join(place, fontSettings), fontsIn(folder))
    // Where another run has been quicker, its folder stays.
    await rename(place, folder).catch(() => {})
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
