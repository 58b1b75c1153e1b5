import { auditEvents, candidatesEvents, type EntryFilters } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { noteVerifier } from '@sih/merkle'
import { auditor, eventually, expectRefused, organisationUser } from '@sih/testing'
import { verifyExport } from '@sih/verifier'
import { startAuditService, type AuditService } from './audit-service.js'

let service: AuditService
const me = auditor()
const api = () => service.as(me)
const candidateId = newId()
const found = 270
beforeAll(async () => {
  service = await startAuditService()
  const candidates = service.peers.get('candidates')!
  for (let n = 0; n < found; n += 1) {
    await candidates.publish(candidatesEvents.ownProfileOpened, { candidateId })
    if (n % 3 === 0) await candidates.publish(candidatesEvents.ownProfileOpened, { candidateId: newId() })
  }
  await service.caughtUp('candidates')
  await eventually(async () => expect(await signed()).toBeGreaterThanOrEqual(found + found / 3))
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.clock.reset())

const signed = async () => Number((await api().getCheckpoint({})).checkpoint.split('\n')[1])

async function made(filters: EntryFilters) {
  const { id } = await api().askSavedExport(filters)
  await eventually(async () => expect(await one(id)).toMatchObject({ state: 'ready' }))
  return one(id)
}
const one = async (id: string) => (await api().listSavedExports({})).items.find((item) => item.id === id)!

async function download(exportId: string): Promise<string[]> {
  const first = await api().openSavedExport({ exportId })
  const lines = [...first.lines]
  for (let part = first.next; part !== null;) {
    const more = await api().continueSavedExport({ exportId, part })
    lines.push(...more.lines)
    part = more.next
  }
  return lines
}

async function verify(lines: string[]) {
  const { verifierKey } = await api().getCheckpoint({})
  async function* bytes() {
    yield Buffer.from(lines.map((line) => `${line}\n`).join(''))
  }
  return verifyExport(bytes(), { keys: [noteVerifier(verifierKey)] })
}

const eventsOf = async (type: string, exportId: string) => {
  const { items } = await api().searchEntries({ action: type, limit: 100 })
  return items.map(({ leaf }) => JSON.parse(leaf).event.data).filter((data) => data.exportId === exportId)
}

test('an export of what passes the filters is made in parts, and is proved entry by entry', async () => {
  const filters = { subject: candidateId, outcome: 'succeeded' as const }
  const { id, entries, size, accountId } = await made(filters)
  expect([entries, accountId]).toEqual([found, me.accountId])
  const lines = await download(id)
  expect(await verify(lines)).toMatchObject({
    intact: true,
    entries: found,
    omitted: size - found,
    findings: [],
  })
  expect(lines.filter((line) => line.includes(`"candidateId":"${candidateId}"`))).toHaveLength(found)
  const changed = lines.map((line) =>
    line.replace(`"candidateId":"${candidateId}"`, `"candidateId":"${newId()}"`),
  )
  expect((await verify(changed)).intact).toBe(false)
  expect(await download(id)).toEqual(lines)
  expect(await eventsOf(auditEvents.savedExportAsked.type, id)).toEqual([
    { exportId: id, size, filters: 'outcome, subject', subjectIds: [candidateId] },
  ])
  expect(await eventsOf(auditEvents.savedExportDownloaded.type, id)).toHaveLength(2)
})

test('an export of everything is the whole log as it was when it was asked for', async () => {
  const { id, size, entries } = await made({})
  expect(entries).toBe(size)
  expect(await verify(await download(id))).toMatchObject({ intact: true, entries: size, omitted: null })
})

test('one that finds nothing, and one whose filters say nothing, verify like any other', async () => {
  const nothing = await made({ correlationId: 'nobody' })
  expect(await verify(await download(nothing.id))).toMatchObject({ intact: true, entries: 0 })
  const { id, size } = await made({ actor: null } as unknown as EntryFilters)
  expect(await verify(await download(id))).toMatchObject({ intact: true, entries: size, omitted: null })
})

test('asked for twice with one key, it is one', async () => {
  const again = service.as(me, { idempotencyKey: newId() })
  const filters = { subject: candidateId }
  const asked = await Promise.all([again.askSavedExport(filters), again.askSavedExport(filters)])
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
})

test('is made once, whatever the number of replicas', async () => {
  const replica = await service.startReplica()
  const asked = await Promise.all([made({ actor: newId() }), made({ subject: candidateId }), made({})])
  for (const { id } of asked) expect(await eventsOf(auditEvents.savedExportMade.type, id)).toHaveLength(1)
  await replica.app.close()
})

test('expires, and is listed still', async () => {
  const { id, expiresAt } = await made({ subject: candidateId })
  service.clock.set(expiresAt)
  await expectRefused(api().openSavedExport({ exportId: id }), 'SAVED_EXPORT_EXPIRED')
  expect(await one(id)).toMatchObject({ state: 'expired' })
})

test('is for auditors, and there is none without having been asked for', async () => {
  await expectRefused(api().openSavedExport({ exportId: newId() }), 'SAVED_EXPORT_NOT_FOUND')
  const { id } = await made({ subject: candidateId })
  await expectRefused(api().continueSavedExport({ exportId: id, part: 99 }), 'SAVED_EXPORT_NOT_FOUND')
  const stranger = service.as(organisationUser(newId()))
  await expectRefused(stranger.askSavedExport({}), 'NOT_PERMITTED')
  await expectRefused(stranger.listSavedExports({}), 'NOT_PERMITTED')
  await expectRefused(stranger.openSavedExport({ exportId: id }), 'NOT_PERMITTED')
  await expectRefused(stranger.continueSavedExport({ exportId: id, part: 1 }), 'NOT_PERMITTED')
  await expectRefused(api().askSavedExport({ from: '0000-01-01T00:00:00Z' }), 'VALIDATION_FAILED')
})

test('lists page by page', async () => {
  const { items, nextCursor } = await api().listSavedExports({ limit: 2 })
  const rest = await api().listSavedExports({ limit: 100, cursor: nextCursor! })
  const times = [...items, ...rest.items].map(({ askedAt }) => askedAt)
  expect(times).toEqual([...times].sort().reverse())
})
