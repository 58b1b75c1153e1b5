import { groupedBy, isOnRecord, readLog } from '../journeys/system/audit-log.js'
import { soon } from '../journeys/system/soon.js'
import type { Scene } from './scene/scene.js'

/** Pages that tell nothing about anybody: the only ones that leave no entry. */
const openPages = ['/reference-data', '/skills']

/** Every request that was made in this system, carried out or refused for whatever reason, is in the log once. */
export async function notOnceOnRecord(scene: Scene): Promise<object[]> {
  const made = scene.system.door.made.filter(
    ({ path, status }) => status !== null && !openPages.some((page) => path.split('?')[0] === page),
  )
  const auditor = await scene.fresh('alex')
  const newest = made.at(-1)!.correlationId
  return soon(async () => {
    const log = groupedBy(await readLog(auditor), ({ correlationId }) => correlationId)
    expect(log.has(newest)).toBe(true)
    const wrong = made.filter((request) => !isOnRecord(request, log.get(request.correlationId) ?? []))
    expect(wrong.filter(({ correlationId }) => !log.has(correlationId))).toEqual([])
    return wrong.map((request) => ({
      request,
      entries: (log.get(request.correlationId) ?? []).map(({ leaf }) => leaf),
    }))
  })
}
