import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoContext, DemoSignIns } from './demo-context.js'
import { DemoSeed } from './seed.js'
import { demoPassword, demoSignIns, lead } from './sign-ins.js'

/** Demonstration data on their way. */
export interface Demo {
  /** Makes the accounts of those who can sign in, once every service is ready. */
  signIns(): Promise<DemoSignIns>
  /** Makes everything else, after that; undefined if there is nothing to make. */
  everythingElse?: () => Promise<void>
  /** Calls off what is under way. */
  stop(): void
}

const nothing = (signIns: DemoSignIns): Demo => ({ signIns: async () => signIns, stop: () => undefined })

/**
 * Fills an empty system with demonstration data; on later starts it only tells the sign-ins again. Where mail goes to a
 * server of the user's own it makes nothing: it could not read the one-time codes.
 */
export async function beginDemo(context: DemoContext): Promise<Demo> {
  const { apiUrl, messages, createStaff, dataDir, tell } = context
  const complete = join(dataDir, 'demonstration.json')
  const begun = join(dataDir, 'demonstration-begun.json')
  const remembered = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as DemoSignIns
  if (existsSync(complete)) return nothing(await remembered(complete))
  if (existsSync(begun)) {
    tell('The demonstration data were interrupted while they were made: `npm run demo:reset` makes them anew')
    return nothing(await remembered(begun))
  }
  if (!messages) return nothing([])
  const signIns = demoSignIns()
  await writeFile(begun, JSON.stringify(signIns, null, 2))
  // A command that takes its time, which it has while the services start.
  const staff = createStaff(lead.role, lead.email, lead.name, demoPassword)
  // Told by `signIns`, unless the start fails before.
  staff.catch(() => undefined)
  const cancel = new AbortController()
  const seed = new DemoSeed(apiUrl, messages, cancel.signal)
  return {
    signIns: async () => {
      await staff
      await seed.signIns()
      return signIns
    },
    everythingElse: async () => {
      await seed.everythingElse()
      await rename(begun, complete)
    },
    stop: () => cancel.abort(),
  }
}
