import { readSetting, type Environment } from '@sih/deployment'
import type { PortWish } from '../ports/choose-port.js'
import { freePort } from '../ports/probe-port.js'

export type PortName = 'web' | 'gateway' | 'postgres' | 'nats' | 'smtp' | 'mailbox' | 'witness'
export type PortWishes = Record<PortName, PortWish>

/** Below 32768, so that no outgoing connection of another program can have taken one of them (Linux). */
const defaults = {
  web: { setting: 'WEB_PORT', port: 3001 },
  gateway: { setting: 'GATEWAY_PORT', port: 3000 },
  postgres: { setting: 'POSTGRES_PORT', port: 15432 },
  nats: { setting: 'NATS_PORT', port: 14222 },
  smtp: { setting: 'SMTP_PORT', port: 1025 },
  mailbox: { setting: 'MAILBOX_PORT', port: 1080 },
  witness: { setting: 'WITNESS_PORT', port: 14280 },
} as const satisfies Record<PortName, { setting: string; port: number }>

function parsePort(setting: string, text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Error(`${setting}=${text} is not a port: give a number from 1 to 65535`)
}

function eachPort(wish: (name: PortName) => PortWish): PortWishes {
  const names = Object.keys(defaults) as PortName[]
  return Object.fromEntries(names.map((name) => [name, wish(name)])) as PortWishes
}

/**
 * The ports of the settings. Those that only the stack itself uses may move if the default is taken; those of
 * the web service and the gateway are what people have bookmarked, and one that was asked for is meant.
 */
export const portWishes = (environment: Environment): PortWishes =>
  eachPort((name) => {
    const { setting, port } = defaults[name]
    const set = readSetting(environment, setting)
    return set
      ? { setting, port: parsePort(setting, set), movable: false }
      : { setting, port, movable: name !== 'gateway' && name !== 'web' }
  })

/** Any free ports: for tests, many of which run at the same time. */
export async function freePortWishes(): Promise<PortWishes> {
  const ports = await Promise.all(Object.keys(defaults).map(() => freePort()))
  const next = ports.values()
  return eachPort((name) => ({
    setting: defaults[name].setting,
    port: next.next().value ?? 0,
    movable: true,
  }))
}
