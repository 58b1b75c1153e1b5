import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { organisationUser } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

/** Names and what they look for of the searches that are left of these when the candidate is erased. */
async function leftOf(person: { firstName: string; lastName: string }, searches: [string, string?][]) {
  const { organisationId } = await world.organisation()
  const candidateId = await world.candidate({
    ...person,
    email: `${newId()}@example.org`,
    organisationIds: [organisationId],
  })
  const user = world.service.as(organisationUser(organisationId, newId()))
  for (const [name, search] of searches) await user.saveSearch({ name, filters: { search } })
  await world.self(candidateId).eraseOwnProfile({})
  return (await user.listSavedSearches({})).items.map(({ name }) => name)
}

describe('Saved searches that name somebody who is erased', () => {
  it('go with them, whichever way the name is written, and stay if they name nobody', async () => {
    const left = await leftOf({ firstName: 'Siân', lastName: 'O’Nightjar' }, [
      ['First', "sian o'nightjar"],
      ['Second', 'ONIGHTJAR'],
      ['Nightingales', 'nightingale'],
      ['All Siâns', 'sian'],
    ])
    expect(left).toEqual(['All Siâns', 'Nightingales'])
  })

  it('stay as long as the same words name somebody else', async () => {
    const sam = { firstName: 'Sam', lastName: 'Whinchat' }
    const ewa = { firstName: 'Ewa', lastName: 'Whinchat' }
    await world.candidate({ ...ewa, email: 'ewa@example.org' })
    expect(await leftOf(sam, [['Whinchat'], ['Sam Whinchat'], ['Ewa Whinchat']])).toEqual([
      'Ewa Whinchat',
      'Whinchat',
    ])
  })

  it('leave no copy of the answer that is kept for a repetition, and are on record as removed', async () => {
    const { organisationId } = await world.organisation()
    const details = { firstName: 'Ada', lastName: 'Fieldfare', email: 'ada@example.org' }
    const candidateId = await world.candidate({ ...details, organisationIds: [organisationId] })
    const accountId = newId()
    const user = world.service.as(organisationUser(organisationId, accountId), { idempotencyKey: newId() })
    const { id: savedSearchId } = await user.saveSearch({ name: 'Ada Fieldfare', filters: {} })
    const kept = () =>
      world.service.dataSource.query("select from idempotency_key where response::text like '%Fieldfare%'")
    expect(await kept()).toHaveLength(1)
    await world.self(candidateId).eraseOwnProfile({})
    expect(await kept()).toEqual([])
    const events = await world.service.events(candidatesEvents.savedSearchRemoved)
    expect(events.map(({ data }) => data)).toContainEqual({ savedSearchId, accountId, organisationId })
  })

  it('do not go for a name of no letter', async () => {
    expect(await leftOf({ firstName: 'Ring', lastName: '—' }, [['Ring'], ['—']])).toEqual(['Ring', '—'])
  })
})
