import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const hours = (count: number) =>
  world.service.clock.set(new Date(world.service.clock.now().getTime() + count * 3_600_000))
const matched = () => world.service.events(candidatesEvents.savedSearchMatched)

async function somebody() {
  const { organisationId } = await world.organisation()
  const accountId = newId()
  return { organisationId, accountId, api: world.service.as(organisationUser(organisationId, accountId)) }
}

describe('saved searches', () => {
  it('are kept, listed by name, changed, run and removed, each on record', async () => {
    const { organisationId, accountId, api } = await somebody()
    const id = await world.candidate({ connections: ['spouse'], organisationIds: [organisationId] })
    await world.candidate({ organisationIds: [organisationId] })
    const events = await world.during(async () => {
      const saved = await api.saveSearch({ name: 'Spouses', filters: { connection: ['spouse'] } })
      expect(saved).toMatchObject({ name: 'Spouses', filters: { connection: ['spouse'] }, notify: true })
      const savedSearchId = saved.id
      await api.changeSavedSearch({ savedSearchId, name: 'Husbands and wives', notify: false })
      expect(await api.listSavedSearches({})).toEqual({
        items: [{ ...saved, name: 'Husbands and wives', notify: false }],
      })
      const found = await api.runSavedSearch({ savedSearchId, sort: 'name' })
      expect(found.items.map((item) => item.id)).toEqual([id])
      await api.removeSavedSearch({ savedSearchId })
      expect(await api.listSavedSearches({})).toEqual({ items: [] })
    })
    const fact = { savedSearchId: expect.any(String), accountId, organisationId }
    expect(events).toEqual([
      ['search-saved', fact],
      ['saved-search-changed', fact],
      ['saved-searches-listed', { organisationId }],
      ['candidates-listed', { organisationId, candidateIds: [id] }],
      ['saved-search-removed', fact],
      ['saved-searches-listed', { organisationId }],
    ])
  })

  it('may have filters that are null, as those that are left out', async () => {
    const { api } = await somebody()
    const filters = { search: null, near: null, withinMiles: null, interestedFrom: null } as object
    const { id } = await api.saveSearch({ name: 'Everybody', filters })
    expect(await api.runSavedSearch({ savedSearchId: id })).toMatchObject({ items: [] })
  })

  it('have names of their own, 20 at most, and filters that go together', async () => {
    const { api } = await somebody()
    const save = (name: string) => api.saveSearch({ name, filters: {} })
    await save('One')
    const two = await save('Two')
    await expectRefused(save('ONE'), 'SAVED_SEARCH_EXISTS')
    await expectRefused(api.changeSavedSearch({ savedSearchId: two.id, name: 'one' }), 'SAVED_SEARCH_EXISTS')
    const fields = await expectRefused(
      api.saveSearch({ name: 'x', filters: { search: '%' } }),
      'VALIDATION_FAILED',
    )
    expect(fields.map(({ field }) => field)).toEqual(['search'])
    await Promise.allSettled(Array.from({ length: 19 }, (_, n) => save(`More ${n}`)))
    expect((await api.listSavedSearches({})).items).toHaveLength(20)
    await expectRefused(save('Last'), 'TOO_MANY_SAVED_SEARCHES')
  })

  it('of others answer like none, and the programme has none', async () => {
    const { organisationId, accountId, api } = await somebody()
    const { id: savedSearchId } = await api.saveSearch({ name: 'Mine', filters: {} })
    for (const other of [organisationUser(organisationId), organisationUser(newId(), accountId)]) {
      const stranger = world.service.as(other)
      await expectRefused(stranger.runSavedSearch({ savedSearchId }), 'SAVED_SEARCH_NOT_FOUND')
      await expectRefused(stranger.changeSavedSearch({ savedSearchId }), 'SAVED_SEARCH_NOT_FOUND')
      await expectRefused(stranger.removeSavedSearch({ savedSearchId }), 'SAVED_SEARCH_NOT_FOUND')
    }
    await expectRefused(world.service.as(programmeStaff()).listSavedSearches({}), 'NOT_PERMITTED')
  })
})

it('tells of new matches once a day at most, however many processes look, and not of old ones', async () => {
  const { organisationId, accountId, api } = await somebody()
  await world.candidate({ connections: ['spouse'], organisationIds: [organisationId] })
  await api.saveSearch({ name: 'Spouses', filters: { connection: ['spouse'] } })
  await api.saveSearch({ name: 'Quiet', filters: {}, notify: false })
  const own = async () => (await matched()).filter(({ data }) => data.accountId === accountId)
  const second = await world.service.startReplica()
  const everywhere = [world.service.get(DueWork), second.app.get(DueWork)]
  const look = () => Promise.all(everywhere.flatMap((due) => [due.run(), due.run()]))

  hours(25)
  await look()
  expect(await own()).toEqual([])

  hours(1)
  await world.candidate({ connections: ['spouse'], organisationIds: [organisationId] })
  hours(22)
  await look()
  expect(await own()).toEqual([])
  hours(2)
  await look()
  await eventually(async () => expect(await own()).toHaveLength(1))
  hours(25)
  await look()
  expect(await own()).toHaveLength(1)
})
