import type { Overview, ThreadView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Person } from '../system/person.js'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import type { Story } from './story.js'

type Figures = Omit<Overview, 'from' | 'to' | 'asOf' | 'filters' | 'before' | 'figures'>

const none: Figures = {
  candidatesInterested: 0,
  interestsWithdrawn: 0,
  profilesOpened: 0,
  threadsStarted: 0,
  messagesFromOrganisations: 0,
  messagesFromCandidates: 0,
}

export function report(story: Story): void {
  const overview = (reader: Person, query = '') => reader.get<Overview>(`/reports/overview${query}`)
  const shows = (reader: Person, figures: Partial<Figures>, query = '') =>
    soon(async () => expect(await overview(reader, query)).toMatchObject({ ...none, ...figures }))

  it('counts what Airedale and Sam did, each thing once', () =>
    shows(story.priya, {
      candidatesInterested: 1,
      profilesOpened: 1,
      threadsStarted: 1,
      // The repeated request counts as the one that it is.
      messagesFromOrganisations: 2,
      messagesFromCandidates: 2,
    }))

  it('goes up by exactly one with each thing that happens, and not with what is refused', async () => {
    const { carys, sam } = story
    const figures = { ...none, candidatesInterested: 1 }
    await shows(carys, figures)

    await carys.get(`/candidates/${sam.id}`)
    await refused(carys.get(`/candidates/${newId()}`), 'CANDIDATE_NOT_FOUND')
    figures.profilesOpened += 1
    await shows(carys, figures)

    const body = 'Do you hold a C1 driving licence?'
    const { id } = await carys.post<ThreadView>('/threads', { candidateId: sam.id, body })
    figures.threadsStarted += 1
    figures.messagesFromOrganisations += 1
    await shows(carys, figures)

    await sam.post(`/threads/${id}/messages`, { body: 'I do.' })
    figures.messagesFromCandidates += 1
    await shows(carys, figures)
    await shows(story.robin, figures, `?organisationId=${story.ambulance.id}`)
  })

  it('shows each organisation its own figures, and the programme the sum', async () => {
    await shows(story.omar, none)
    await shows(story.robin, {
      candidatesInterested: 2,
      profilesOpened: 2,
      threadsStarted: 2,
      messagesFromOrganisations: 3,
      messagesFromCandidates: 3,
    })
  })

  it('is refused for somebody else', async () => {
    const others = await refused(
      overview(story.priya, `?organisationId=${story.leeds.id}`),
      'ORGANISATION_NOT_FOUND',
    )
    const missing = await refused(
      overview(story.priya, `?organisationId=${newId()}`),
      'ORGANISATION_NOT_FOUND',
    )
    expect(others).toEqual(missing)
    await refused(overview(story.sam), 'NOT_PERMITTED')
    await refused(overview(story.alex), 'NOT_PERMITTED')
    await refused(overview(story.nobody), 'NOT_SIGNED_IN')
    await refused(overview(story.priya, '?from=2026-02-30'), 'VALIDATION_FAILED', 'from')
  })
}
