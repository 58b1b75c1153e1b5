import type { AccountFact, OrganisationState } from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { eventually, organisationUser } from '@sih/testing'
import { OnEmailVerified } from '../src/candidate/on-email-verified.js'
import { OnOrganisationChanged } from '../src/organisation/on-organisation-changed.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

describe('an interest is delivered', () => {
  it('when registration is completed after access started', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.register({ organisationIds: [organisationId] })
    expect(await world.during(() => world.confirm(candidateId))).toEqual([
      ['registration-completed', { candidateId }],
      ['interest-delivered', { candidateId, organisationId }],
    ])
  })

  it('when access starts after registration was completed', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const { organisationId } = organisation
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const unconfirmed = await world.register({ organisationIds: [organisationId] })

    expect(await world.during(() => world.change(organisation, { accessActive: true }))).toEqual([
      ['interest-delivered', { candidateId, organisationId }],
    ])
    expect(await world.during(() => world.confirm(unconfirmed))).toEqual([
      ['registration-completed', { candidateId: unconfirmed }],
      ['interest-delivered', { candidateId: unconfirmed, organisationId }],
    ])
  })

  it('to those who have access, while the others wait', async () => {
    const [active, inactive] = [await world.organisation(), await world.organisation({ accessActive: false })]
    const organisationIds = [active.organisationId, inactive.organisationId]
    const candidateId = await world.register({ organisationIds })
    expect(await world.during(() => world.confirm(candidateId))).toEqual([
      ['registration-completed', { candidateId }],
      ['interest-delivered', { candidateId, organisationId: active.organisationId }],
    ])
  })

  describe('although the one does not see what the other has not committed yet', () => {
    const waiting = async () => {
      const organisation = await world.organisation({ accessActive: false })
      const { organisationId } = organisation
      const candidateId = await world.register({ organisationIds: [organisationId] })
      const active = { ...organisation, revision: 2, accessActive: true }
      return { candidateId, organisationId, active, accountId: candidateId }
    }
    const accessStarts = (tx: Tx, state: OrganisationState) =>
      world.service.get(OnOrganisationChanged).run(tx, state)
    const completes = (tx: Tx, account: AccountFact) => world.service.get(OnEmailVerified).run(tx, account)

    it('registration is completed while access starts', async () => {
      const { candidateId, organisationId, active } = await waiting()
      const events = await world.during(() =>
        overlapping(
          (tx) => accessStarts(tx, active),
          () => world.confirm(candidateId),
        ),
      )
      expect(events).toContainEqual(['interest-delivered', { candidateId, organisationId }])
    })

    it('access starts while registration is completed', async () => {
      const { candidateId, organisationId, active, accountId } = await waiting()
      const events = await world.during(() =>
        overlapping(
          (tx) => completes(tx, { accountId }),
          () => world.say(active),
        ),
      )
      expect(events).toContainEqual(['interest-delivered', { candidateId, organisationId }])
    })

    it('somebody picks the organisation while its access starts', async () => {
      const { organisationId, active } = await waiting()
      const candidateId = await world.candidate()
      const events = await world.during(() =>
        overlapping(
          (tx) => accessStarts(tx, active),
          () => world.pick(candidateId, organisationId),
        ),
      )
      expect(events).toContainEqual(['interest-delivered', { candidateId, organisationId }])
    })
  })

  it('to an organisation for which thousands wait', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const { organisationId } = organisation
    const waiting = 2500
    await world.service.dataSource.query(
      `with c as (
         insert into candidate (id, state, first_name, last_name, email, date_of_birth, connections, registered_at, completed_at)
         select gen_random_uuid(), 'active', 'A', 'B', 'a@b.example', '1990-01-01', '{veteran}', now(), now()
         from generate_series(1, $2) returning id)
       insert into interest (id, candidate_id, organisation_id, expressed_at)
       select gen_random_uuid(), id, $1, now() - interval '1 day' from c`,
      [organisationId, waiting],
    )
    const events = await world.during(() => world.change(organisation, { accessActive: true }))
    expect(new Set(events.map(([name]) => name))).toEqual(new Set(['interest-delivered']))
    expect(new Set(events.map(([, data]) => data['candidateId'])).size).toBe(waiting)
    expect(events).toHaveLength(waiting)
  })
})

describe('the copy of organisations', () => {
  const opens = (organisationId: string, candidateId: string) =>
    world.service
      .as(organisationUser(organisationId))
      .openProfile({ candidateId })
      .then(
        () => 'open',
        (error: { code: string }) => error.code,
      )

  it('hides candidates the moment access is lost and shows them again when it is back', async () => {
    const organisation = await world.organisation()
    const { organisationId } = organisation
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    expect(await opens(organisationId, candidateId)).toBe('open')

    await world.change(organisation, { accessActive: false, accessReason: 'legal_name_changed' })
    expect(await opens(organisationId, candidateId)).toBe('CANDIDATE_NOT_FOUND')
    const list = await world.service.as(organisationUser(organisationId)).listCandidates({})
    expect(list).toEqual({ items: [], nextCursor: null })
    const [own] = (await world.self(candidateId).listInterests({})).items
    expect(own).toMatchObject({ organisationId, state: 'delivered' })

    expect(await world.during(() => world.change(organisation, { accessActive: true }))).toEqual([])
    expect(await opens(organisationId, candidateId)).toBe('open')
  })

  it('ignores what is older than what it knows', async () => {
    const organisation = await world.organisation()
    const { organisationId } = organisation
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const withAccess = { ...organisation }
    await world.change(organisation, { accessActive: false })

    await world.say(withAccess)
    expect(await opens(organisationId, candidateId)).toBe('CANDIDATE_NOT_FOUND')
    await world.say({ ...organisation, accessActive: true })
    expect(await opens(organisationId, candidateId)).toBe('CANDIDATE_NOT_FOUND')
    await world.say({ ...organisation, revision: organisation.revision + 5, accessActive: true })
    expect(await opens(organisationId, candidateId)).toBe('open')
  })

  it('takes a repeated state without an effect', async () => {
    const organisation = await world.organisation()
    await world.candidate({ organisationIds: [organisation.organisationId] })
    expect(await world.during(() => world.say(organisation))).toEqual([])
  })
})

it('a delivery names the service as actor and the event as its cause', async () => {
  const organisation = await world.organisation({ accessActive: false })
  const candidateId = await world.candidate({ organisationIds: [organisation.organisationId] })
  await world.change(organisation, { accessActive: true })
  const events = await world.events()
  const { actor, causeId } = events.findLast(({ data }) => data['candidateId'] === candidateId)!
  expect(actor.role).toBe('service')
  expect(causeId).toEqual(expect.any(String))
})

/** Commits the first only when the second, begun meanwhile, has ended or waits for it. */
async function overlapping(first: (tx: Tx) => Promise<void>, second: () => Promise<unknown>): Promise<void> {
  let meanwhile: Promise<unknown> | undefined
  let ended = false
  await world.service.get(UnitOfWork).run(async (tx) => {
    await first(tx)
    meanwhile = second().finally(() => (ended = true))
    await eventually(async () => expect(ended || (await somebodyWaits())).toBe(true))
  })
  await meanwhile
}

const somebodyWaits = async (): Promise<boolean> => {
  const waiting = await world.service.dataSource.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return waiting.length > 0
}
