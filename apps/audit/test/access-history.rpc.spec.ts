import { auditEvents, candidatesEvents, organisationsEvents, requestRefused } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { accesses } from '../src/access-history/find-accesses.js'
import { disclosures } from '../src/access-history/disclosures.js'
import { startAuditService, type AuditService } from './audit-service.js'

const { profileOpened, candidatesListed, timelineOpened, ownProfileOpened, documentOpened } = candidatesEvents

let service: AuditService
beforeAll(async () => (service = await startAuditService()), 60_000)
afterAll(() => service?.stop())

async function organisation(legalName: string, organisationId = newId(), revision = 1) {
  await service.happened(organisationsEvents.organisationChanged, {
    organisationId,
    revision,
    odsCode: 'RR8',
    legalName,
    type: 'nhs_trust',
    region: 'Y63',
    open: true,
    pledged: true,
    accessActive: true,
    accessReason: 'active',
  })
  return organisationId
}

const history = (candidateId: string, request: { limit?: number; cursor?: string } = {}) =>
  service.as(candidate(candidateId)).accessHistory(request)

const opened = (candidateId: string, organisationId: string) =>
  service.happened(profileOpened, { candidateId, organisationId }, organisationUser(organisationId))

it('tells which organisation looked, when and at what, newest first, and not who', async () => {
  const candidateId = newId()
  const [leeds, airedale] = [await organisation('LEEDS'), await organisation('AIREDALE')]
  const user = organisationUser(leeds)
  await service.happened(
    candidatesListed,
    { organisationId: leeds, candidateIds: [newId(), candidateId] },
    user,
  )
  await service.happened(profileOpened, { candidateId, organisationId: leeds }, user)
  const other = organisationUser(airedale)
  await service.happened(timelineOpened, { candidateId, organisationId: airedale }, other)
  await service.happened(profileOpened, { candidateId, organisationId: null }, programmeStaff())
  await service.happened(documentOpened, { candidateId, organisationId: leeds, documentId: newId() }, user)
  await service.happened(
    documentOpened,
    { candidateId, organisationId: null, documentId: newId() },
    candidate(candidateId),
  )

  const { items, nextCursor } = await history(candidateId)
  const at = expect.any(String)
  expect(items).toEqual([
    { at, what: 'document', organisationId: leeds, organisationName: 'LEEDS' },
    { at, what: 'profile', organisationId: null, organisationName: null },
    { at, what: 'timeline', organisationId: airedale, organisationName: 'AIREDALE' },
    { at, what: 'profile', organisationId: leeds, organisationName: 'LEEDS' },
    { at, what: 'list', organisationId: leeds, organisationName: 'LEEDS' },
  ])
  expect(nextCursor).toBeNull()
  expect(JSON.stringify(items)).not.toContain(user.accountId)
})

it('names an organisation as it is called now, and one that the log has not named by nothing', async () => {
  const candidateId = newId()
  const renamed = await organisation('OLD NAME')
  await opened(candidateId, renamed)
  await organisation('NEW NAME', renamed, 2)
  await opened(candidateId, newId())
  const { items } = await history(candidateId)
  expect(items.map(({ organisationName }) => organisationName)).toEqual([null, 'NEW NAME'])
})

it('has nothing of others, nothing the candidate did, and nothing that was refused', async () => {
  const [candidateId, other] = [newId(), newId()]
  const stranger = organisationUser(newId())
  await opened(other, newId())
  const self = candidate(candidateId)
  await service.happened(ownProfileOpened, { candidateId }, self)
  await service.happened(profileOpened, { candidateId, organisationId: null }, self)
  const refusal = { operation: 'candidates.v1.open-profile', code: 'CANDIDATE_NOT_FOUND', candidateId }
  await service.happened(requestRefused.candidates, { ...refusal, organisationId: null }, stranger)
  expect(await history(candidateId)).toEqual({ items: [], nextCursor: null })
})

it('is paged, and stays stable while somebody looks', async () => {
  const candidateId = newId()
  const organisations = [newId(), newId(), newId(), newId(), newId()]
  for (const organisationId of organisations) await opened(candidateId, organisationId)
  const found: (string | null)[] = []
  let cursor: string | undefined
  do {
    const page = await history(candidateId, { limit: 2, cursor })
    found.push(...page.items.map(({ organisationId }) => organisationId))
    cursor = page.nextCursor ?? undefined
    await opened(candidateId, newId())
  } while (cursor)
  expect(found).toEqual(organisations.toReversed())
  const fields = await expectRefused(history(candidateId, { cursor: 'x' }), 'VALIDATION_FAILED')
  expect(fields.map(({ field }) => field)).toEqual(['cursor'])
})

it('is on record itself', async () => {
  const candidateId = newId()
  await history(candidateId)
  const { items } = await service.as(auditor()).searchEntries({ subject: candidateId })
  expect(items.map(({ type, actorId }) => [type, actorId])).toEqual([
    [auditEvents.accessHistoryOpened.type, candidateId],
  ])
})

it('is for candidates', async () => {
  for (const principal of [organisationUser(newId()), programmeStaff(), auditor()]) {
    await expectRefused(service.as(principal).accessHistory({}), 'NOT_PERMITTED')
  }
})

it('is read along what the log has about the candidate, and never through the log', async () => {
  const plan = await service.dataSource.query(`explain (format json) ${accesses}`, [
    newId(),
    [...disclosures.keys()],
    null,
    26,
  ])
  expect(JSON.stringify(plan)).toContain('log_entry_subject_pkey')
  expect(JSON.stringify(plan)).not.toContain('Seq Scan')
})

it('a strange name of an organisation stops nothing', async () => {
  const candidateId = newId()
  const peer = service.peers.get('organisations')!
  const { organisationChanged } = organisationsEvents
  await peer.publish(organisationChanged, { organisationId: 'none', legalName: 7 } as never)
  await service.caughtUp('organisations')
  await opened(candidateId, await organisation('AFTERWARDS'))
  expect((await history(candidateId)).items).toMatchObject([{ organisationName: 'AFTERWARDS' }])
})
