import { programs, services, type ProgramName, type ServiceName } from '@sih/kernel'
import { noteSigner } from '@sih/merkle'
import { provisionedAccess } from '../database-access.js'
import type { Secrets } from './secrets.js'
import { keySet, publicPart } from './signing-key.js'

/** Where the servers answer, each as host:port. */
export interface ServerAddresses {
  postgres: string
  /** Of every node of the cluster: for clients, and for the other nodes. */
  nats: { clients: string; routes: string }[]
}

/** As docker-compose.yml names them. */
export const composeAddresses: ServerAddresses = {
  postgres: 'postgres:5432',
  nats: [1, 2, 3].map((n) => ({ clients: `nats-${n}:4222`, routes: `nats-${n}:6222` })),
}

export interface SecretContents extends Secrets {
  /** With this one the nodes of the NATS cluster let each other in. */
  natsNodePassword: string
  /** Where e-mails are handed over; it carries a password of its own. */
  smtpUrl: string
  /** In place of it; left out, its file is empty, which counts as absent. */
  notifyApiKey?: string
}

type Files = Record<string, string>

/** The first address carries user and password for all (see `natsOptions` in @sih/journal). */
const natsUrl = ({ nats }: SecretContents, addresses: ServerAddresses, user: ServiceName | 'deploy') => {
  const [first, ...others] = addresses.nats.map(({ clients }) => clients)
  return [`nats://${user}:${nats[user]}@${first}`, ...others.map((other) => `nats://${other}`)].join(',')
}

/** Read by a shell in front of nats-server, which knows no other way to be given passwords than its environment. */
function natsEnvironment({ nats, natsNodePassword }: SecretContents, addresses: ServerAddresses): string {
  const users = (['deploy', ...services] as const).map(
    (user) => `${user.toUpperCase()}_NATS_PASSWORD=${nats[user]}`,
  )
  const routes = addresses.nats.map((node) => `"nats://node:${natsNodePassword}@${node.routes}"`)
  return [...users, `NODE_NATS_PASSWORD=${natsNodePassword}`, `NATS_ROUTES='[${routes.join(', ')}]'`].join(
    '\n',
  )
}

function databaseFiles(program: ProgramName, secrets: SecretContents, addresses: ServerAddresses): Files {
  const { owner, service: password } = secrets.postgres.services[program]
  const { url } = provisionedAccess(adminUrl(secrets, addresses), program, { owner, service: password })
  return {
    [`${program}-owner-password`]: owner,
    [`${program}-database-password`]: password,
    [`${program}-database-url`]: url,
  }
}

const serviceFiles = (service: ServiceName, secrets: SecretContents, addresses: ServerAddresses): Files => ({
  [`${service}-nats-url`]: natsUrl(secrets, addresses, service),
  [`${service}-signing-jwk`]: JSON.stringify(secrets.serviceSigningKeys[service]),
})

const adminUrl = ({ postgres }: SecretContents, addresses: ServerAddresses) =>
  `postgres://postgres:${postgres.superuser}@${addresses.postgres}/postgres`

/** The content of every secret file that `docker-compose.yml` mounts, by the name of the file. */
export const secretFiles = (secrets: SecretContents, addresses = composeAddresses): Files => ({
  'postgres-password': secrets.postgres.superuser,
  'postgres-admin-url': adminUrl(secrets, addresses),
  'nats-environment': natsEnvironment(secrets, addresses),
  'deploy-nats-url': natsUrl(secrets, addresses, 'deploy'),
  'principal-jwks': JSON.stringify(keySet(Object.values(secrets.serviceSigningKeys).map(publicPart))),
  'gateway-key': secrets.gatewayKey,
  'audit-origin': secrets.audit.origin,
  'audit-signing-key': secrets.audit.signingKey,
  'audit-verifier-key': noteSigner(secrets.audit.signingKey).verifierKey,
  'witness-signing-key': secrets.witness.signingKey,
  'witness-verifier-key': noteSigner(secrets.witness.signingKey).verifierKey,
  'smtp-url': secrets.smtpUrl,
  'notify-api-key': secrets.notifyApiKey ?? '',
  ...Object.assign({}, ...programs.map((program) => databaseFiles(program, secrets, addresses))),
  ...Object.assign({}, ...services.map((service) => serviceFiles(service, secrets, addresses))),
})
