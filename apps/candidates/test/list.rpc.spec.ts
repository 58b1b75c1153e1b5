import { connectionCodes, type CandidateSummary, type ListCandidatesRequest } from '@sih/contracts'
import { anonymous, newId, type Principal } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const list = (principal: Principal, request: ListCandidatesRequest = {}) =>
  world.service.as(principal).listCandidates(request)

const ids = (items: CandidateSummary[]) => items.map(({ id }) => id)

/** Page after page; `between` happens after each. */
async function allPages(
  principal: Principal,
  request: ListCandidatesRequest,
  between: () => Promise<unknown> = async () => {},
) {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await list(principal, { ...request, cursor })
    found.push(...ids(page.items))
    cursor = page.nextCursor ?? undefined
    await between()
  } while (cursor)
  return found
}

describe('the list of an organisation', () => {
  it('has those interested, newest first, and is on record with whom it disclosed', async () => {
    const { organisationId } = await world.organisation()
    const [first, second] = [
      await world.candidate({ organisationIds: [organisationId] }),
      await world.candidate({ organisationIds: [organisationId] }),
    ]
    await world.register({ organisationIds: [organisationId] })
    const events = await world.during(async () => {
      const { items, nextCursor } = await list(organisationUser(organisationId))
      expect(items.map(({ id, ...shown }) => [id, shown])).toEqual(
        [second, first].map((id) => [
          id,
          {
            firstName: personal.firstName,
            lastName: personal.lastName,
            connections: ['veteran'],
            interestedSince: expect.any(String),
            byReferral: false,
            unanswered: true,
            newSinceLastVisit: true,
            earliestStart: null,
          },
        ]),
      )
      expect(nextCursor).toBeNull()
    })
    expect(events).toEqual([['candidates-listed', { organisationId, candidateIds: [second, first] }]])
  })

  it('leaves out who dropped the organisation, and nothing of others is in it', async () => {
    const [own, other] = [await world.organisation(), await world.organisation()]
    const { organisationId } = own
    const gone = await world.candidate({ organisationIds: [organisationId] })
    await world.self(gone).withdrawInterest({ organisationId })
    await world.candidate({ organisationIds: [other.organisationId] })
    expect(await list(organisationUser(organisationId))).toEqual({ items: [], nextCursor: null })
    expect(await list(organisationUser(newId()))).toEqual({ items: [], nextCursor: null })
  })

  it('pages through those delivered at one moment and stays stable while new interests arrive', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const { organisationId } = organisation
    const interested = () => world.candidate({ organisationIds: [organisationId] })
    const before = await Promise.all(Array.from({ length: 7 }, interested))
    await world.change(organisation, { accessActive: true })

    const user = organisationUser(organisationId)
    const found = await allPages(user, { limit: 2 }, interested)
    expect(found.toSorted()).toEqual(before.toSorted())
    expect((await list(user)).items).toHaveLength(7 + 4)
  })

  it('discloses exactly those whose profile the organisation may open', async () => {
    const [active, inactive] = [await world.organisation(), await world.organisation()]
    const organisations = [active, inactive].map(({ organisationId }) => organisationId)
    const inState = async (state: string, picked: string[], dropped: string[]) => {
      const id = await world.candidate({ organisationIds: picked })
      for (const organisationId of dropped) await world.self(id).withdrawInterest({ organisationId })
      await world.service.dataSource.query(
        `update candidate set state = $2, switched_off = $2 = 'switched_off',
           closed_at = case when $2 = 'closed' then now() end,
           closed_reason = case when $2 = 'closed' then 'no_longer_interested' end
         where id = $1`,
        [id, state],
      )
      return id
    }
    const candidates = await Promise.all(
      ['awaiting_confirmation', 'active', 'switched_off', 'closed'].flatMap((state) => [
        inState(state, [], []),
        inState(state, organisations, []),
        inState(state, organisations, organisations),
      ]),
    )
    await world.change(inactive, { accessActive: false })
    for (const organisationId of organisations) {
      const user = organisationUser(organisationId)
      const opened = []
      for (const candidateId of candidates) {
        const answer = world.service.as(user).openProfile({ candidateId })
        opened.push(...(await answer.then(({ id }) => [id]).catch(() => [])))
      }
      expect(opened).toHaveLength(organisationId === active.organisationId ? 1 : 0)
      expect(ids((await list(user, { limit: 100 })).items)).toEqual(opened)
    }
  })
})

describe('the list of the programme', () => {
  it('has everybody, awaiting ones too, newest first', async () => {
    const [one, two] = [await world.candidate(), await world.register()]
    const events = await world.during(async () => {
      const { items, nextCursor } = await list(programmeStaff(), { limit: 2 })
      expect(ids(items)).toEqual([two, one])
      expect(items[0]!.interestedSince).toBeNull()
      expect(nextCursor).toEqual(expect.any(String))
    })
    expect(events).toEqual([['candidates-listed', { organisationId: null, candidateIds: [two, one] }]])
  })

  it('can be paged through to the end', async () => {
    const count = await world.service.dataSource.query('select count(*)::int as count from candidate')
    const found = await allPages(programmeStaff(), { limit: 3 })
    expect(new Set(found).size).toBe(count[0].count)
    expect(found).toHaveLength(count[0].count)
  })
})

describe('filters', () => {
  it('find the beginnings of words of a name in any case and without accents, and nothing but words', async () => {
    const { organisationId } = await world.organisation()
    const named = (firstName: string, lastName: string) =>
      world.candidate({ firstName, lastName, organisationIds: [organisationId] })
    const zoe = await named('Zoë', 'Müller-Ng')
    const sam = await named('Sam', '100% O_Kafor')
    for (const [search, expected] of [
      ['zoË mül', [zoe]],
      ['muller ng', [zoe]],
      ['100% o_kaf', [sam]],
      ['zoe | sam', []],
      ["'zoe' & ('sam'):*", []],
      ["' or true --", []],
    ] as const) {
      for (const principal of [organisationUser(organisationId), programmeStaff()]) {
        const found = ids((await list(principal, { search, limit: 100 })).items)
        expect([search, found.filter((id) => id === zoe || id === sam)]).toEqual([search, expected])
      }
    }
  })

  it('by connection match what is shown, WIS only where it was agreed', async () => {
    const { organisationId } = await world.organisation()
    const consents = { profileSharing: true, wisStatus: true }
    const person = (...connections: (typeof connectionCodes)[number][]) =>
      world.candidate({ connections, consents, organisationIds: [organisationId] })
    await person('veteran_wis', 'spouse')
    const withdrawn = await person('veteran_wis', 'reservist')
    await person('veteran')
    await person('adult_child', 'veteran')
    await world.service.dataSource.query(
      `update consent set withdrawn_at = now() where candidate_id = $1 and kind = 'wisStatus'`,
      [withdrawn],
    )
    const user = organisationUser(organisationId)
    const everybody = (await list(user)).items
    for (const connection of connectionCodes) {
      const expected = everybody.filter(({ connections }) => connections.includes(connection))
      expect([connection, (await list(user, { connection: [connection] })).items]).toEqual([
        connection,
        expected,
      ])
      const programme = await list(programmeStaff(), { connection: [connection], limit: 100 })
      expect(
        ids(programme.items)
          .filter((id) => ids(everybody).includes(id))
          .toSorted(),
      ).toEqual(ids(expected).toSorted())
    }
    expect((await list(user, { connection: ['veteran_wis'] })).items).toHaveLength(1)
    expect(ids((await list(user, { connection: ['veteran'] })).items)).toContain(withdrawn)
  })

  it('go together, also from page to page', async () => {
    const { organisationId } = await world.organisation()
    const matching: string[] = []
    for (let n = 0; n < 5; n++) {
      const organisationIds = [organisationId]
      matching.unshift(
        await world.candidate({ firstName: `Kit${n}`, connections: ['spouse'], organisationIds }),
      )
      await world.candidate({ firstName: `Kit${n}`, connections: ['partner'], organisationIds })
      await world.candidate({ firstName: `Lee${n}`, connections: ['spouse'], organisationIds })
    }
    const request = { search: 'kit', connection: ['spouse' as const], limit: 2 }
    expect(await allPages(organisationUser(organisationId), request)).toEqual(matching)
  })
})

it('refuses a cursor that it did not hand out, and who may not list', async () => {
  for (const cursor of ['x', Buffer.from('["2026-01-01T00:00:00Z"]').toString('base64url')]) {
    const fields = await expectRefused(list(programmeStaff(), { cursor }), 'VALIDATION_FAILED')
    expect(fields.map(({ field }) => field)).toEqual(['cursor'])
  }
  for (const principal of [candidate(), auditor(), anonymous]) {
    await expectRefused(list(principal), 'NOT_PERMITTED')
  }
})
