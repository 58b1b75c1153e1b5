import type { Projection } from '@sih/contracts'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from '../client.js'

export interface Rebuilt {
  generation: number
  seconds: number
}

/** Has the reports made anew, as an admin of the programme would. Keeps asking, since a session ends meanwhile. */
export async function rebuild(signIn: () => Promise<Client>): Promise<Rebuilt> {
  const started = performance.now()
  let client = await signIn()
  const begun = await client.send<Projection>('POST', '/admin/reports/rebuild')
  const generation = begun.generations.find(({ state }) => state === 'building')!.id
  for (let n = 1; ; n += 1) {
    await delay(100)
    if (n % 3_000 === 0) client = await signIn()
    const { generations } = await client.get<Projection>('/admin/reports/projection')
    const own = generations.find(({ id }) => id === generation)!
    if (own.state === 'active') return { generation, seconds: (performance.now() - started) / 1_000 }
    if (n % 100 === 0) console.log(`${own.facts} facts`)
  }
}
