import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LaunchOptions } from 'playwright-core'

/** A Chromium without windows in an npm package, for Linux on x64: the last version of it that runs on Node 20. */
const name = '@sparticuz/chromium'
const version = '138.0.2'

const run = (program: string, given: string[], more = {}) =>
  promisify(execFile)(program, given, { timeout: 300_000, maxBuffer: 2 ** 26, ...more })

/** Fetched once for a machine, with its libraries, of which a machine without a browser has none. */
export async function packagedBrowser(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folder = join(caches, 'step-into-health', `chromium-${version}`)
  if (!existsSync(folder)) await fetchInto(folder)
  const environment = {
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...(process.env as Record<string, string>), ...environment },
  }
}

/** Somewhere else first: one that is broken off leaves nothing that looks complete. */
async function fetchInto(folder: string): Promise<void> {
  const place = `${folder}-${process.pid}`
  try {
    await mkdir(place, { recursive: true })
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
    await run('npm', ['install', '--prefix', place, ...quietly, `${name}@${version}`])
    const unpack = `await (await import('${name}')).default.executablePath()`
    // It unpacks into the folder for temporary files, and its libraries only where it takes itself to be in their cloud.
    const env = { ...process.env, TMPDIR: place, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    await run(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: place, env })
    await rm(join(place, 'node_modules'), { recursive: true })
    // Where another run has been quicker, its folder stays.
    await rename(place, folder).catch(() => {})
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
