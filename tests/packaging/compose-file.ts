import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { parse } from 'yaml'

export interface ComposeService {
  image: string
  entrypoint?: string[]
  command?: string[]
  environment?: Record<string, string>
  secrets?: (string | { source: string; target: string })[]
  configs?: { source: string; target: string }[]
  ports?: string[]
  networks?: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  user?: string
  restart?: string
  profiles?: string[]
  container_name?: string
  read_only?: boolean
  init?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  mem_limit?: string
  stop_grace_period?: string
}

export interface ComposeFile {
  services: Record<string, ComposeService>
  networks: Record<string, { internal?: boolean }>
  secrets: Record<string, { file: string }>
  configs: Record<string, { file: string }>
}

export const root = repositoryRoot()
export const fileOf = (...path: string[]) => join(root, ...path)
export const textOf = (...path: string[]) => readFileSync(fileOf(...path), 'utf8')

/** A new copy at every call, so that a test can plant something in it. */
export const readCompose = (): ComposeFile =>
  parse(textOf('docker-compose.yml'), { merge: true }) as ComposeFile

/** What compose makes of `${NAME:-default}` if NAME is not set; `${NAME:?why}`, which must be set, becomes `given`. */
export const interpolated = (text: string, given = 'given') =>
  text
    .replace(/\$\{\w+:([-?])([^}]*)\}/g, (_all, kind, rest) => (kind === '-' ? rest : given))
    .replaceAll('$$', '$')

/** The secrets of a service: name of the file in /run/secrets -> name of the secret. */
export const mountedSecrets = ({ secrets = [] }: ComposeService): Record<string, string> =>
  Object.fromEntries(
    secrets.map((secret) => (typeof secret === 'string' ? [secret, secret] : [secret.target, secret.source])),
  )
