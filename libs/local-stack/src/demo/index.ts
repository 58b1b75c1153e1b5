import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoContext, DemoSignIns } from './demo-context.js'
import { DemoSeed } from './seed.js'

/**
 * Fills an empty system with demonstration data; on later starts it only tells the sign-ins again. Where mail goes to a
 * server of the user's own it makes nothing: it could not read the one-time codes.
 */
export async function seedDemo(context: DemoContext): Promise<DemoSignIns> {
  const remembered = join(context.dataDir, 'demonstration.json')
  if (existsSync(remembered)) return JSON.parse(await readFile(remembered, 'utf8')) as DemoSignIns
  const { messages } = context
  if (!messages) return []
  const signIns = await new DemoSeed({ ...context, messages }).run()
  await writeFile(remembered, JSON.stringify(signIns, null, 2))
  return signIns
}
