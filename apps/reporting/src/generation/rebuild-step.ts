import { reportingEvents } from '@sih/contracts'
import { TableCursor } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { project } from '../fact/project.js'
import { countedSources } from '../fact/readings.js'
import { nextChapter, noteChapter, type Chapter } from './history.js'

/**
 * Counts a part of the history into the generation that is building; when nothing is left, it takes the place of the active
 * one. One process does a step at a time, and one that dies leaves the next step as it was.
 * @returns false if none is building, or another process is at it
 */
export async function rebuildStep(tx: Tx): Promise<boolean> {
  const [building] = await tx.query<{ id: number }>(
    `select id from generation where state = 'building' for update skip locked`,
    [],
  )
  if (!building) return false
  const chapter = await firstChapter(tx, building.id)
  if (chapter) await countChapter(tx, building.id, chapter)
  else await takeOver(tx, building.id)
  return true
}

async function firstChapter(tx: Tx, generation: number): Promise<Chapter | undefined> {
  for (const source of countedSources) {
    const chapter = await nextChapter(tx, generation, source)
    if (chapter) return chapter
  }
  return undefined
}

async function countChapter(tx: Tx, generation: number, chapter: Chapter): Promise<void> {
  await project(tx, generation, chapter.events)
  await noteChapter(tx, generation, chapter)
}

/** Nothing is counted meanwhile: whoever counts a batch holds the cursor of its source. */
async function takeOver(tx: Tx, building: number): Promise<void> {
  const cursor = new TableCursor()
  for (const source of countedSources) await cursor.position(tx, source)
  if (await firstChapter(tx, building)) return
  await tx.query(`update generation set state = 'retired', ended_at = $1 where state = 'active'`, [tx.now()])
  await tx.query(`update generation set state = 'active' where id = $1`, [building])
  tx.publish(reportingEvents.projectionReplaced, { generation: building })
}
