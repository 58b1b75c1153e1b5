import { messagingEvents, type MessageSent, type TimelineEntry } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, candidate, eventually, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { DataSource } from 'typeorm'
import { timelineOf } from '../src/timeline/timeline-rows.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

/** A candidate seen by two organisations: one is theirs whose timeline is looked at. */
async function seen() {
  const [own, other] = [await world.organisation(), await world.organisation()]
  const { organisationId } = own
  const candidateId = await world.candidate({ organisationIds: [organisationId, other.organisationId] })
  const user = organisationUser(organisationId)
  const colleague = organisationUser(organisationId)
  return { own, other, organisationId, candidateId, self: world.self(candidateId), user, colleague }
}

const timeline = (principal: Parameters<World['service']['as']>[0], candidateId: string) =>
  world.service.as(principal).getTimeline({ candidateId, limit: 100 })

const kindsOf = (items: TimelineEntry[]) => items.map(({ kind }) => kind)

/** The timeline once it has these, newest first: what this service hears of itself takes a moment. */
const shows = (principal: Parameters<typeof timeline>[0], candidateId: string, kinds: string[]) =>
  eventually(async () => {
    const { items } = await timeline(principal, candidateId)
    expect(kindsOf(items)).toEqual(kinds)
    return items
  })

const message = (candidateId: string, organisationId: string, from: MessageSent['from']): MessageSent => ({
  threadId: newId(),
  messageId: newId(),
  candidateId,
  organisationId,
  from,
  commitment: '0'.repeat(64),
})

describe('the timeline of an organisation', () => {
  it('has what happened there, newest first, with who did it, and nothing of others', async () => {
    const { own, other, organisationId, candidateId, user, colleague } = await seen()
    await world.service.as(user).openProfile({ candidateId })
    await world.service.as(organisationUser(other.organisationId)).openProfile({ candidateId })
    await world.service.as(programmeStaff()).openProfile({ candidateId })
    const question = message(candidateId, organisationId, 'candidate')
    await world.service.happened(messagingEvents.messageSent, question, candidate(candidateId))
    const answer = message(candidateId, organisationId, 'organisation')
    await world.service.happened(messagingEvents.messageSent, answer, colleague)

    const kinds = [
      'message_from_organisation',
      'message_from_candidate',
      'profile_opened',
      'interest_delivered',
    ]
    const [replied, asked, opened, delivered] = await shows(user, candidateId, kinds)
    expect(replied).toEqual({
      id: expect.any(String),
      kind: 'message_from_organisation',
      at: expect.any(String),
      actorRole: 'organisation_user',
      actorId: colleague.accountId,
      organisationId,
      organisationName: own.legalName,
      referenceId: answer.messageId,
      code: null,
      otherOrganisationId: null,
      otherOrganisationName: null,
    })
    expect(asked).toMatchObject({ actorId: candidateId, actorRole: 'candidate' })
    expect(opened).toMatchObject({ actorId: user.accountId, referenceId: null })
    expect(delivered).toMatchObject({ actorRole: 'service', actorId: null })
  })

  it('has the documents that were opened there, and not those that candidates open of their own', async () => {
    const { candidateId, self, user } = await seen()
    const file = Buffer.from('Ten years in the Royal Corps of Signals').toString('base64')
    const { id: documentId } = await self.uploadDocument({ kind: 'cv', fileName: 'cv.txt', file })
    await self.openOwnDocument({ documentId })
    await world.service.as(user).openDocument({ candidateId, documentId })
    const [opened] = await shows(user, candidateId, ['document_opened', 'interest_delivered'])
    expect(opened).toMatchObject({ actorId: user.accountId, referenceId: documentId })
    const { items } = await timeline(programmeStaff(), candidateId)
    expect(kindsOf(items).filter((kind) => kind === 'document_opened')).toHaveLength(1)
  })

  it('has the referrals it proposed, and the other organisation has an interest alone', async () => {
    const { candidateId, user, self } = await seen()
    const proposed = await world.organisation()
    const { organisationId } = proposed
    const referral = await world.service
      .as(user)
      .proposeReferral({ candidateId, organisationId, reason: 'They may suit you' })
    await self.acceptReferral({ referralId: referral.id })
    const kinds = ['referral_accepted', 'referral_proposed', 'interest_delivered']
    const [accepted] = await shows(user, candidateId, kinds)
    expect(accepted).toMatchObject({
      referenceId: referral.id,
      otherOrganisationId: organisationId,
      otherOrganisationName: proposed.legalName,
    })
    await shows(organisationUser(organisationId), candidateId, ['interest_delivered'])
  })

  it('is lost with the sight of the candidate, and is there again with it', async () => {
    const { organisationId, candidateId, user, self } = await seen()
    await shows(user, candidateId, ['interest_delivered'])
    await self.setVisibility({ visible: false })
    await expectRefused(timeline(user, candidateId), 'CANDIDATE_NOT_FOUND')
    await self.setVisibility({ visible: true })
    await self.withdrawInterest({ organisationId })
    await expectRefused(timeline(user, candidateId), 'CANDIDATE_NOT_FOUND')
    await world.pick(candidateId, organisationId)
    await shows(user, candidateId, ['interest_delivered', 'interest_withdrawn', 'interest_delivered'])
  })

  it('never tells of an interest that was withdrawn before it was known', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const { organisationId } = organisation
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    await world.self(candidateId).withdrawInterest({ organisationId })
    await world.pick(candidateId, organisationId)
    await world.change(organisation, { accessActive: true })
    await shows(organisationUser(organisationId), candidateId, ['interest_delivered'])
  })

  it('is on record, and is for those who may open the profile', async () => {
    const { organisationId, candidateId, user } = await seen()
    const events = await world.during(() => timeline(user, candidateId))
    expect(events).toEqual([['timeline-opened', { candidateId, organisationId }]])
    await expectRefused(timeline(organisationUser(newId()), candidateId), 'CANDIDATE_NOT_FOUND')
    await expectRefused(timeline(user, newId()), 'CANDIDATE_NOT_FOUND')
    for (const principal of [candidate(candidateId), auditor()]) {
      await expectRefused(timeline(principal, candidateId), 'NOT_PERMITTED')
    }
  })

  it('is paged', async () => {
    const { candidateId, user } = await seen()
    for (let n = 0; n < 4; n++) await world.service.as(user).openProfile({ candidateId })
    const kinds = [...Array<string>(4).fill('profile_opened'), 'interest_delivered']
    const all = await shows(user, candidateId, kinds)
    const found: TimelineEntry[] = []
    let cursor: string | undefined
    do {
      const page = await world.service.as(user).getTimeline({ candidateId, limit: 2, cursor })
      found.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(found).toEqual(all)
  })
})

it('the programme sees what happened everywhere, by itself too', async () => {
  const { own, other, candidateId, user } = await seen()
  const staff = programmeStaff()
  await shows(user, candidateId, ['interest_delivered'])
  await world.service.as(user).openProfile({ candidateId })
  await shows(user, candidateId, ['profile_opened', 'interest_delivered'])
  await world.service.as(staff).openProfile({ candidateId })
  const kinds = ['profile_opened', 'profile_opened', 'interest_delivered', 'interest_delivered']
  const items = await shows(staff, candidateId, kinds)
  expect(items[0]).toMatchObject({ actorId: staff.accountId, organisationId: null, organisationName: null })
  expect(new Set(items.slice(2).map(({ organisationName }) => organisationName))).toEqual(
    new Set([own.legalName, other.legalName]),
  )
})

it('a message of somebody who is not kept here leaves no trace', async () => {
  const { organisationId } = await seen()
  const fact = message(newId(), organisationId, 'candidate')
  await world.service.happened(messagingEvents.messageSent, fact)
  const rows = await world.service.dataSource.query('select from timeline_entry where candidate_id = $1', [
    fact.candidateId,
  ])
  expect(rows).toEqual([])
})

it('is read off its indexes, however much has happened', async () => {
  const { organisationId, candidateId } = await seen()
  const { database, dataSource } = world.service
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize()
  await owner.query(
    `insert into timeline_entry (id, candidate_id, organisation_id, kind, at, actor_role)
     select gen_random_uuid(), $1, case when n % 3 = 0 then $2::uuid end, 'profile_opened',
            now() - n * interval '1 minute', 'organisation_user'
     from generate_series(1, 5000) n`,
    [candidateId, organisationId],
  )
  await owner.query('analyze timeline_entry')
  await owner.destroy()
  const plan = async (sql: string, ...more: unknown[]) => {
    const parameters = [candidateId, new Date(), newId(), 26, ...more]
    return JSON.stringify(await dataSource.query(`explain (format json) ${sql}`, parameters))
  }
  const all = await plan(timelineOf())
  const own = await plan(timelineOf('and t.organisation_id = $5'), organisationId)
  expect(all).toContain('timeline_newest')
  expect(own).toContain('timeline_of_organisation')
  expect(all + own).not.toContain('"Sort"')
})
