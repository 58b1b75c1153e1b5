import { once } from 'node:events'
import { connect } from 'node:net'
import { readSetting, type Environment } from '@sih/deployment'
import { programs } from '@sih/kernel'
import { well, wrong, type Finding } from './finding.js'

const patienceMs = 3_000

const settings = [
  'POSTGRES_ADMIN_URL',
  ...programs.map((program) => `${program.toUpperCase()}_DATABASE_URL`),
  'NATS_URL',
  'SMTP_URL',
]

const usualPorts: Record<string, number> = {
  'postgres:': 5432,
  'postgresql:': 5432,
  'nats:': 4222,
  'smtp:': 25,
  'smtps:': 465,
}

/** Does somebody listen where a setting points? The answer names host and port, never the password. */
async function reach(setting: string, address: string): Promise<Finding> {
  if (!URL.canParse(address))
    return wrong(`${setting} is not an address`, 'write it like postgres://user:password@host/')
  const { hostname, port, protocol } = new URL(address)
  const number = Number(port) || usualPorts[protocol] || 0
  const socket = connect({ host: hostname, port: number })
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMs) })
    return well(`${setting}: ${hostname}:${number} can be reached`)
  } catch {
    return wrong(
      `${setting}: ${hostname}:${number} cannot be reached`,
      `start that server, or unset ${setting}`,
    )
  } finally {
    socket.destroy()
  }
}

/** Every server of the user's own that the settings point to. */
export const ownServers = (environment: Environment): Promise<Finding[]> =>
  Promise.all(
    settings.flatMap((setting) => {
      const address = readSetting(environment, setting)
      return address ? [reach(setting, address)] : []
    }),
  )
