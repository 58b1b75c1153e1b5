import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoContext, DemoSignIns } from './demo-context.js'
import { DemoSeed, demoPassword, lead } from './seed.js'

/** What is made while the services start: the account of the programme's lead, by a command that takes its time. */
export interface DemoStart {
  /** Fills the system, once every service is ready. */
  seed(): Promise<DemoSignIns>
}

/**
 * Fills an empty system with demonstration data; on later starts it only tells the sign-ins again. Where mail goes to a
 * server of the user's own it makes nothing: it could not read the one-time codes.
 */
export function beginDemo(context: DemoContext): DemoStart {
  const { messages, createStaff, dataDir } = context
  const remembered = join(dataDir, 'demonstration.json')
  if (existsSync(remembered))
    return { seed: async () => JSON.parse(await readFile(remembered, 'utf8')) as DemoSignIns }
  if (!messages) return { seed: async () => [] }
  const staff = createStaff(lead.role, lead.email, lead.name, demoPassword)
  // Told by `seed`, unless the start fails before.
  staff.catch(() => undefined)
  const seed = async () => {
    await staff
    const signIns = await new DemoSeed({ ...context, messages }).run()
    await writeFile(remembered, JSON.stringify(signIns, null, 2))
    return signIns
  }
  return { seed }
}
