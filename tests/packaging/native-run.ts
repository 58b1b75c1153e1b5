/**
 * What docker-compose.yml says, without containers: the same programs, settings, secret files, NATS configuration and
 * health checks, on free ports of this machine. Addresses and paths are all that differs.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@sih/local-stack'
import { natsServer } from '../../libs/local-stack/src/nats/binary.js'
import { interpolated, mountedSecrets, readCompose, root, textOf } from './compose-file.js'

const compose = readCompose()

/** What the operator writes into .env. */
const dotEnv: Record<string, string> = {
  PUBLIC_URL: 'http://localhost:3000',
  MAIL_FROM: 'Step into Health <no-reply@sih.example>',
}

export class Running {
  output = ''

  constructor(
    readonly name: string,
    readonly process: ChildProcess,
  ) {
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
  }

  /** How it ended: the exit code, or the signal. */
  async ended(): Promise<number | string | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit')
    return this.process.exitCode ?? this.process.signalCode
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string | null> {
    this.process.kill(signal)
    return this.ended()
  }
}

export interface NodePorts {
  clients: number
  routes: number
  health: number
}

export const freeNodePorts = async (): Promise<NodePorts> => ({
  clients: await freePort(),
  routes: await freePort(),
  health: await freePort(),
})

/** One node of the cluster, by the entrypoint and command that compose gives its container. */
export function startNode(name: string, ports: NodePorts, secrets: string, folder: string): Running {
  const { entrypoint, command } = compose.services[name]!
  mkdirSync(folder)
  writeFileSync(join(folder, 'nats.conf'), textOf('deploy/nats.conf'))
  const node = textOf('deploy/nats-node.conf')
    .replace('0.0.0.0:6222', `127.0.0.1:${ports.routes}`)
    .replace('127.0.0.1:8222', `127.0.0.1:${ports.health}`)
  writeFileSync(join(folder, 'node.conf'), node)
  const here = (word: string) =>
    interpolated(word)
      .replace('/run/secrets', secrets)
      .replace('/etc/nats', folder)
      .replace(/^\/data$/, join(folder, 'data'))
  const address = ['--addr', '127.0.0.1', '--port', String(ports.clients)]
  const [program, ...parameters] = [...entrypoint!, ...command!, ...address].map(here)
  const PATH = [dirname(natsServer().binary), process.env.PATH].join(delimiter)
  return new Running(name, spawn(program!, parameters, { env: { PATH } }))
}

/** The environment of a container, with secrets and ports where they are here. */
function environmentOf(name: string, secrets: string, port: number): Record<string, string> {
  const mounted = mountedSecrets(compose.services[name]!)
  const entries = Object.entries(compose.services[name]!.environment!).map(([setting, value]) => {
    const secret = /^\/run\/secrets\/(.+)$/.exec(value)?.[1]
    if (secret) return [setting, join(secrets, mounted[secret]!)]
    if (setting.endsWith('_PORT')) return [setting, String(port)]
    return [setting, interpolated(value, dotEnv[setting]).replace('0.0.0.0', '127.0.0.1')]
  })
  return { ...Object.fromEntries(entries), NODE_ENV: 'production' }
}

/** The program of a container. SIH_IMAGE_ROOT may name an unpacked image in place of the checkout. */
export function startProgram(name: string, secrets: string, port = 0): Running {
  const cwd = process.env.SIH_IMAGE_ROOT ?? root
  const [, ...parameters] = compose.services[name]!.command!
  const env = { PATH: process.env.PATH, ...environmentOf(name, secrets, port) }
  return new Running(name, spawn(process.execPath, parameters, { cwd, env }))
}

/** @throws if the health check of the container fails. */
export async function checkHealth(name: string, port: number): Promise<void> {
  const [, , ...parameters] = compose.services[name]!.healthcheck!.test
  await promisify(execFile)(
    process.execPath,
    parameters.map((word) => word.replace(':3000', `:${port}`)),
  )
}
