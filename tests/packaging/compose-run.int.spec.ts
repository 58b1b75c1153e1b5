import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newPassword, newSecrets, secretFiles, writeSecretFiles, type SecretContents } from '@sih/deployment'
import { natsOptions } from '@sih/journal'
import { programs as all } from '@sih/kernel'
import { freePort } from '@sih/local-stack'
import { startPostgres, type Postgres } from '@sih/local-stack/servers'
import { eventually } from '@sih/testing'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { nodes } from './compose-checks.js'
import {
  checkHealth,
  freeNodePorts,
  startNode,
  startProgram,
  type NodePorts,
  type Running,
} from './native-run.js'

/** Seven programs and three brokers on a busy machine. */
const patienceMs = 180_000
const folder = mkdtempSync(join(tmpdir(), 'sih-compose-'))
const secrets = join(folder, 'secrets')
const running: Running[] = []
const ports = {} as Record<string, number>
let postgres: Postgres
let nodePorts: NodePorts[]
let files: Record<string, string>
let contents: SecretContents

/** A program that has ended will not become healthy: its last words are worth more than waiting. */
async function becomesHealthy(program: Running): Promise<void> {
  const ended = program.ended().then((code) => {
    throw new Error(`${program.name} ended (${code}): ${program.output.slice(-2_000)}`)
  })
  const port = ports[program.name]!
  await Promise.race([eventually(() => checkHealth(program.name, port), patienceMs), ended])
}

const programs = () => running.filter(({ name }) => name in ports)
const allHealthy = () => Promise.all(programs().map(becomesHealthy))

async function replicasOfTheStream(): Promise<number> {
  const connection = await connect(natsOptions(files['deploy-nats-url']!, 'deploy'))
  try {
    const { config, cluster } = await (await jetstreamManager(connection)).streams.info('JOURNAL')
    expect(cluster?.replicas).toHaveLength(config.num_replicas - 1)
    return config.num_replicas
  } finally {
    await connection.close()
  }
}

beforeAll(async () => {
  postgres = await startPostgres({ dataDir: join(folder, 'postgres') })
  nodePorts = [await freeNodePorts(), await freeNodePorts(), await freeNodePorts()]
  const addresses = {
    postgres: `127.0.0.1:${postgres.port}`,
    nats: nodePorts.map(({ clients, routes }) => ({
      clients: `127.0.0.1:${clients}`,
      routes: `127.0.0.1:${routes}`,
    })),
  }
  contents = {
    ...(await newSecrets('localhost')),
    natsNodePassword: newPassword(),
    smtpUrl: 'smtp://127.0.0.1:1',
  }
  // The image makes its superuser with the password of the secret; this server has one already.
  contents.postgres.superuser = new URL(postgres.adminUrl).password
  files = secretFiles(contents, addresses)
  await writeSecretFiles(secrets, files)
}, patienceMs)

afterAll(async () => {
  await Promise.all(running.map((program) => program.stop('SIGKILL')))
  await postgres.stop()
  rmSync(folder, { recursive: true })
}, patienceMs)

describe('what docker-compose.yml says, without containers', () => {
  it(
    'makes a cluster of three nodes that find each other',
    async () => {
      for (const [index, node] of nodes.entries())
        running.push(startNode(node, nodePorts[index]!, secrets, join(folder, node)))
      for (const { health } of nodePorts)
        await eventually(async () => {
          expect((await fetch(`http://127.0.0.1:${health}/healthz`)).status).toBe(200)
        }, patienceMs)
    },
    patienceMs,
  )

  it('lets no node in that does not know the password', async () => {
    const guessed = join(folder, 'guessed')
    const environment = files['nats-environment']!.replaceAll(contents.natsNodePassword, 'guess')
    await writeSecretFiles(guessed, { 'nats-environment': environment })
    const intruder = startNode('nats-1', await freeNodePorts(), guessed, join(folder, 'intruder'))
    await eventually(() => expect(intruder.output).toContain('Authorization Violation'))
    await intruder.stop('SIGKILL')
  })

  it(
    'prepares databases and a stream with a copy on each node',
    async () => {
      const deploy = startProgram('deploy', secrets)
      expect([await deploy.ended(), deploy.output]).toEqual([0, expect.stringContaining('event stream')])
      expect(await replicasOfTheStream()).toBe(3)
    },
    patienceMs,
  )

  it(
    'starts every service, which its own health check finds well',
    async () => {
      for (const service of all) {
        ports[service] = await freePort()
        running.push(startProgram(service, secrets, ports[service]))
      }
      await allHealthy()
    },
    patienceMs,
  )

  it(
    'goes on with two nodes out of three',
    async () => {
      await running[0]!.stop('SIGKILL')
      await allHealthy()
      const answer = await fetch(`http://127.0.0.1:${ports.gateway}/api/openapi.json`)
      expect(answer.status).toBe(200)
    },
    patienceMs,
  )

  it(
    'ends every service in order',
    async () => {
      expect(await Promise.all(programs().map((program) => program.stop()))).toEqual(all.map(() => 0))
    },
    patienceMs,
  )
})
