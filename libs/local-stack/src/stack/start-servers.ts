import { foreignDatabase, perService, readSetting, requireSetting } from '@sih/deployment'
import { programs } from '@sih/kernel'
import { startMailCatcher } from '../mail-catcher/start-mail-catcher.js'
import { startNats } from '../nats/start-nats.js'
import { startWitness } from '../witness/start-witness.js'
import { startPostgres } from '../postgres/start-postgres.js'
import { allSettled, portFor, type Ground } from './ground.js'
import type { Servers } from './stack.js'

function atPort(address: string, port: number): string {
  const url = new URL(address)
  url.port = String(port)
  return url.href
}

async function postgres(ground: Ground): Promise<Pick<Servers, 'postgres' | 'adminUrl'>> {
  const { environment, dataDir, ports, between, supervision, shutdown, step, tell } = ground
  const adminUrl = readSetting(environment, 'POSTGRES_ADMIN_URL')
  const allForeign = programs.every((program) => foreignDatabase(environment, program))
  if (adminUrl || allForeign) return { postgres: undefined, adminUrl }
  const port = await portFor(ground, 'PostgreSQL', ports.postgres)
  const server = await step(`PostgreSQL on port ${port}`, () => startPostgres({ dataDir, port, supervision }))
  shutdown.add('postgres', server.stop)
  if (server.note) tell(server.note)
  return { postgres: server, adminUrl: atPort(server.adminUrl, await between('postgres', port)) }
}

async function nats(ground: Ground): Promise<Pick<Servers, 'nats' | 'natsUrls'>> {
  const { environment, dataDir, ports, between, supervision, shutdown, step } = ground
  const url = readSetting(environment, 'NATS_URL')
  if (url) return { nats: undefined, natsUrls: { deploy: url, ...perService(() => url) } }
  const port = await portFor(ground, 'NATS', ports.nats)
  const server = await step(`NATS on port ${port}`, () => startNats({ dataDir, port, supervision }))
  shutdown.add('nats', server.stop)
  const found = await between('nats', port)
  const urls = perService((service) => atPort(server.urls[service], found))
  return { nats: server, natsUrls: { ...urls, deploy: atPort(server.urls.deploy, found) } }
}

async function mailCatcher(ground: Ground): Promise<Pick<Servers, 'mailCatcher' | 'smtpUrl'>> {
  const { environment, dataDir, ports, supervision, shutdown, step } = ground
  const url = readSetting(environment, 'SMTP_URL')
  if (url) return { mailCatcher: undefined, smtpUrl: url }
  const smtpPort = await portFor(ground, 'SMTP', ports.smtp)
  const mailboxPort = await portFor(ground, 'The mailbox', ports.mailbox)
  const catcher = await step(`mail catcher on port ${smtpPort}, mailbox on ${mailboxPort}`, () =>
    startMailCatcher({ dataDir, smtpPort, mailboxPort, supervision }),
  )
  shutdown.add('mail-catcher', catcher.stop)
  return { mailCatcher: catcher, smtpUrl: catcher.smtpUrl }
}

async function witness(ground: Ground): Promise<Pick<Servers, 'witness'>> {
  const { environment, dataDir, ports, secrets, supervision, shutdown, step } = ground
  const url = readSetting(environment, 'WITNESS_URL')
  if (url) return { witness: { url, verifierKey: requireSetting(environment, 'WITNESS_VERIFIER_KEY') } }
  const port = await portFor(ground, 'The witness', ports.witness)
  const running = await step(`witness on port ${port}`, () =>
    startWitness({ dataDir, port, secrets, supervision }),
  )
  shutdown.add('witness', running.stop)
  return { witness: running }
}

/** Starts, at the same time, the servers that the settings do not find elsewhere. */
export async function startServers(ground: Ground): Promise<Servers> {
  const [database, broker, mail, witnessed] = await allSettled([
    postgres(ground),
    nats(ground),
    mailCatcher(ground),
    witness(ground),
  ])
  return { ...database, ...broker, ...mail, ...witnessed }
}
