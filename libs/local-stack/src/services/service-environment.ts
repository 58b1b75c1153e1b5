import { keySet, publicPart, type DatabaseAccess, type Environment } from '@sih/deployment'
import type { ProgramName, ServiceName } from '@sih/kernel'
import type { NatsUrls } from '../nats/start-nats.js'
import type { WitnessAddress } from '../witness/start-witness.js'
import type { Secrets } from '../secrets/secrets.js'

/** What the services of one stack are told about the rest of it. */
export interface Surroundings {
  databases: Record<ProgramName, DatabaseAccess>
  natsUrls: NatsUrls
  smtpUrl: string
  witness: WitnessAddress
  /** Where the first gateway answers. */
  apiUrl: string
  /** The address under which people reach the web service. */
  publicUrl: string
  secrets: Secrets
  /** The environment of whoever started the stack; settings that services know pass through. */
  outer: Environment
}

/** Settings of the stack and of npm, and whatever looks like a secret: none of it is for a service. */
const notForServices =
  /^(npm_.*|INIT_CWD|DATA_DIR|(POSTGRES|NATS|SMTP|MAILBOX|WITNESS)_.*|(GATEWAY|WEB|HEALTH)_PORT|.*_?DATABASE_URL(_FILE)?|.*_(KEY|JWKS?|PASSWORD)(_FILE)?)$/

const passedThrough = (outer: Environment) =>
  Object.fromEntries(Object.entries(outer).filter(([name]) => !notForServices.test(name)))

function ownSettings(
  service: ServiceName,
  gatewayPort: number | undefined,
  around: Surroundings,
): Environment {
  const { secrets, outer } = around
  switch (service) {
    case 'gateway':
      return {
        GATEWAY_PORT: String(gatewayPort),
        GATEWAY_KEY: secrets.gatewayKey,
        // Whoever looks around for the first time has no authenticator app at hand.
        SECOND_FACTOR: outer.SECOND_FACTOR ?? 'optional',
        PUBLIC_URL: around.publicUrl,
        // The web service says for whom it asks; nobody outside of this machine can.
        TRUST_PROXY: outer.TRUST_PROXY ?? 'loopback',
      }
    case 'messaging':
      return {
        SMTP_URL: around.smtpUrl,
        MAIL_FROM: outer.MAIL_FROM ?? 'Step into Health <no-reply@stepintohealth.example>',
        PUBLIC_URL: around.publicUrl,
      }
    case 'audit':
      return {
        AUDIT_ORIGIN: secrets.audit.origin,
        AUDIT_SIGNING_KEY: secrets.audit.signingKey,
        WITNESS_URL: around.witness.url,
        WITNESS_VERIFIER_KEY: around.witness.verifierKey,
      }
    default:
      return {}
  }
}

/** What every program is told. */
const programSettings = (program: ProgramName, { outer, databases }: Surroundings): Environment => ({
  NODE_ENV: 'production',
  ...passedThrough(outer),
  DATABASE_URL: databases[program].url,
  LOG_FORMAT: 'json',
})

/** The whole environment of a web service, which knows the gateway and nothing of the rest. */
export const webEnvironment = (port: number, around: Surroundings): Environment => ({
  ...programSettings('web', around),
  WEB_PORT: String(port),
  GATEWAY_URL: around.apiUrl,
  PUBLIC_URL: around.publicUrl,
})

/** The whole environment of one process of a service: its own secrets and nobody else's. */
export const serviceEnvironment = (
  service: ServiceName,
  gatewayPort: number | undefined,
  around: Surroundings,
): Environment => ({
  ...programSettings(service, around),
  NATS_URL: around.natsUrls[service],
  PRINCIPAL_JWKS: JSON.stringify(keySet(Object.values(around.secrets.serviceSigningKeys).map(publicPart))),
  SERVICE_SIGNING_JWK: JSON.stringify(around.secrets.serviceSigningKeys[service]),
  HEALTH_PORT: '0',
  ...ownSettings(service, gatewayPort, around),
})
