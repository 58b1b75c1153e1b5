import { readOrCreateSecrets } from '@sih/local-stack'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { password } from '../journeys/system/system.js'
import type { Scene } from './scene/scene.js'

/** Every text in a structure, with where it stands. */
const textsIn = (value: unknown, place = ''): [string, string][] =>
  typeof value === 'string'
    ? [[place, value]]
    : Object.entries(value as object).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`))

/** What is no secret: names of keys, kinds of them, public halves. */
const isPublic = /\.(origin|kid|kty|crv|alg|use|x)$/

/** Secrets of the stack, and of those who used it, that can be read in what its processes have written or were started with. */
export async function toldSecrets({ system, people }: Scene): Promise<string[]> {
  const { dataDir, instances } = system.stack
  const secrets = textsIn(await readOrCreateSecrets(dataDir)).filter(([place]) => !isPublic.test(place))
  const tokens = Object.entries(people).map(([name, person]): [string, string] => [name, person.accessToken])
  const canaries: [string, string][] = [...secrets, ...tokens, ['password', password]]
  const logs = join(dataDir, 'logs')
  const files = (await readdir(logs)).map((name) => join(logs, name))
  const arguments_ = instances.map(({ process }) => `/proc/${process.pid}/cmdline`)
  const told = await Promise.all(
    [...files, ...arguments_].map(async (file) => {
      const text = await readFile(file, 'utf8').catch(() => '')
      return canaries.filter(([, secret]) => text.includes(secret)).map(([place]) => `${place} in ${file}`)
    }),
  )
  expect(canaries.length).toBeGreaterThan(30)
  return told.flat()
}
