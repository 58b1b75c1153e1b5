import { readFileSync } from 'node:fs'

type Environment = Record<string, string | undefined>

const text = (fallback?: string) => ({ fallback, read: (value: string) => value })
const address = (fallback?: string) => ({
  fallback,
  read(value: string) {
    if (!/^https?:\/\/[^\s/?#]+$/.test(value))
      throw new Error('is no address like https://cms.example.org, without a path')
    return value
  },
})
const number = (min: number, max: number, fallback?: number) => ({
  fallback,
  read(value: string) {
    const given = Number(value)
    if (!/^\d+$/.test(value) || given < min || given > max)
      throw new Error(`is no number from ${min} to ${max}`)
    return given
  },
})

/** The settings of the web service. It loads none of what the services check theirs with: it starts on every first visit. */
const settings = {
  DATABASE_URL: text(),
  DATABASE_POOL: number(1, 200, 5),
  /** Where the web service answers, health and metrics included. */
  WEB_PORT: number(0, 65_535),
  WEB_HOST: text('127.0.0.1'),
  /** The API, of which everything is asked. */
  GATEWAY_URL: address(),
  /** The address that people type. With https: cookies are sent over nothing else. */
  PUBLIC_URL: address(),
  /** Proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8. */
  TRUST_PROXY: text(''),
  /** Without a click for so long, somebody is signed out. */
  SESSION_MINUTES: number(2, 720, 30),
}

export type WebConfig = { [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['read']> }

export const settingNames = Object.keys(settings) as (keyof WebConfig)[]

/** `NAME_FILE` names a file that holds the value of NAME. @throws Error that names the setting, never its value */
export function readWebConfig(environment: Environment = process.env): WebConfig {
  return Object.fromEntries(settingNames.map((name) => [name, readSetting(name, environment)])) as WebConfig
}

function readSetting(name: keyof WebConfig, environment: Environment): string | number {
  const { fallback, read } = settings[name]
  const file = environment[`${name}_FILE`]
  const given = file ? readFileSync(file, 'utf8').trim() : environment[name]
  if (!given) {
    if (fallback === undefined) throw new Error(`Settings: ${name} is missing`)
    return fallback
  }
  try {
    return read(given)
  } catch (error) {
    throw new Error(`Settings: ${name} ${(error as Error).message}`, { cause: error })
  }
}
