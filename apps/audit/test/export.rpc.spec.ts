import { candidatesEvents, messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { noteVerifier } from '@sih/merkle'
import { auditor, eventually, expectRefused, organisationUser } from '@sih/testing'
import { verifyExport } from '@sih/verifier'
import { StateHeads } from '../src/completeness/state-heads.js'
import { startAuditService, type AuditService } from './audit-service.js'

let service: AuditService
const api = () => service.as(auditor())
beforeAll(async () => {
  service = await startAuditService()
  await published(100)
}, 60_000)
afterAll(() => service?.stop())

let sent = 0

/** Publishes, and waits until all of it is in the log and signed. */
async function published(count: number): Promise<void> {
  const candidates = service.peers.get('candidates')!
  const messaging = service.peers.get('messaging')!
  sent += count
  for (let n = 0; n < count; n += 1) {
    await candidates.publish(candidatesEvents.ownProfileOpened, { candidateId: newId() })
    await messaging.publish(messagingEvents.notificationRead, { notificationId: newId() })
  }
  await eventually(async () => {
    const { sources } = await verify((await api().startExport({})).lines)
    const entries = new Map(sources.map((each) => [each.source, each.entries]))
    expect([entries.get('candidates'), entries.get('messaging')]).toEqual([sent, sent])
  })
}

async function* bytesOf(lines: string[]) {
  yield Buffer.from(lines.map((line) => `${line}\n`).join(''))
}

/** As an auditor verifies it who has the log's key from elsewhere. */
async function verify(lines: string[]) {
  const { verifierKey } = await api().getCheckpoint({})
  return verifyExport(bytesOf(lines), { keys: [noteVerifier(verifierKey)] })
}

test('an export has every entry to its newest checkpoint, and verifies', async () => {
  const { lines, size, next } = await api().startExport({})
  expect([size, next]).toEqual([expect.any(Number), size])
  const verdict = await verify(lines)
  expect(verdict).toMatchObject({ intact: true, entries: size, findings: [] })
})

test('goes on from any entry with the very same lines, and no further than it was begun', async () => {
  const { lines, size } = await api().startExport({})
  const third = lines.findIndex((line) => line.includes('"number":3,"source":"candidates"'))
  const entries = lines.slice(0, third).filter((line) => !line.startsWith('{"checkpoint"')).length - 1
  await published(1)
  expect((await api().continueExport({ size, next: entries })).lines).toEqual(lines.slice(third))
  await expectRefused(api().continueExport({ size, next: size }), 'PROOF_OUT_OF_RANGE')
  await expectRefused(api().continueExport({ size: size + 1_000_000, next: 0 }), 'PROOF_OUT_OF_RANGE')
})

test('has in it what the sources have announced: once for what is new, however many replicas', async () => {
  const replicas = [service.running, await service.startReplica()]
  const state = () => Promise.all(replicas.map((replica) => replica.app.get(StateHeads).run(0)))
  const statements = async () => {
    const rows = await service.dataSource.query<{ leaf: string }[]>(
      `select leaf from log_entry where type = 'evt.audit.heads-stated.v1' order by index`,
    )
    return rows.map(({ leaf }) => leaf)
  }
  const stated = () =>
    eventually(async () => {
      await state()
      const newest = (await statements()).at(-1)
      for (const source of ['candidates', 'messaging'])
        expect(newest).toMatch(new RegExp(`"number":${sent},"source":"${source}"`))
    })
  await stated()
  const before = await statements()
  await state()
  expect(await statements()).toEqual(before)
  await published(1)
  await stated()
  expect((await statements()).slice(0, before.length)).toEqual(before)
  const { lines } = await api().startExport({})
  expect(await verify(lines)).toMatchObject({ intact: true })
})

test('names the source and the entries that somebody with all rights has changed', async () => {
  const { lines } = await api().startExport({})
  const changed = lines.map((line) =>
    line.includes('"number":50,"source":"messaging"') ? line.replace('succeeded', 'refused') : line,
  )
  const { intact, findings } = await verify(changed)
  expect(intact).toBe(false)
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['ROOT_DIFFERS', 'HEAD_DIFFERS']))
  expect(findings.find(({ code }) => code === 'HEAD_DIFFERS')).toMatchObject({ source: 'messaging' })
})

test('is on record, and for auditors alone', async () => {
  const { size } = await api().startExport({})
  await eventually(async () => {
    const { items } = await api().searchEntries({ action: 'evt.audit.export-started.v1', limit: 1 })
    expect(JSON.parse(items[0]!.leaf)).toMatchObject({ event: { data: { from: 0, to: size, size } } })
  })
  const stranger = service.as(organisationUser(newId()))
  await expectRefused(stranger.startExport({}), 'NOT_PERMITTED')
  await expectRefused(stranger.continueExport({ size: 1, next: 0 }), 'NOT_PERMITTED')
})
