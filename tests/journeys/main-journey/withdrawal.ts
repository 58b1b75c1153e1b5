import type {
  CandidateProfile,
  CandidateSummary,
  Interests,
  Overview,
  Page,
  ThreadView,
} from '@sih/contracts'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import type { Story } from './story.js'

export function withdrawal(story: Story): void {
  const withdraw = () => story.sam.delete(`/candidates/me/interests/${story.airedale.id}`)
  const messages = () => `/threads/${story.threadId}/messages`
  const body = 'Are you still there?'

  it('takes the profile away at once', async () => {
    await refused(story.sam.delete(`/candidates/me/interests/${story.leeds.id}`), 'INTEREST_NOT_FOUND')
    await withdraw()
    await refused(story.priya.get(`/candidates/${story.sam.id}`), 'CANDIDATE_NOT_FOUND')
    expect((await story.priya.get<Page<CandidateSummary>>('/candidates')).items).toEqual([])
    await refused(withdraw(), 'INTEREST_NOT_FOUND')
  })

  it('takes the conversation away from everybody of the organisation', async () => {
    await soon(() => refused(story.priya.get(messages()), 'THREAD_NOT_FOUND'))
    for (const person of [story.priya, story.tom]) {
      expect((await person.get<Page<ThreadView>>('/threads')).items).toEqual([])
      await refused(person.get(messages()), 'THREAD_NOT_FOUND')
      await refused(person.post(messages(), { body }), 'THREAD_NOT_FOUND')
      await refused(person.post('/threads', { candidateId: story.sam.id, body }), 'CANDIDATE_NOT_FOUND')
    }
    const { items } = await story.tom.get<Page<{ kind: string }>>('/notifications')
    expect(items[0]).toMatchObject({ kind: 'interest_withdrawn', candidateId: story.sam.id })
  })

  it('leaves the candidate the conversation, to read', async () => {
    const { items } = await story.sam.get<Page<unknown>>(messages())
    expect(items).toHaveLength(4)
    await refused(story.sam.post(messages(), { body }), 'THREAD_READ_ONLY')
  })

  it('leaves everything else as it was', async () => {
    expect(await story.carys.get<CandidateProfile>(`/candidates/${story.sam.id}`)).toMatchObject({
      firstName: 'Sam',
    })
    const { items } = await story.sam.get<Interests>('/candidates/me/interests')
    expect(items.map(({ organisationId }) => organisationId)).toEqual([story.ambulance.id])
  })

  it('is counted once', () =>
    soon(async () => {
      const figures = await story.priya.get<Overview>('/reports/overview')
      expect(figures).toMatchObject({ candidatesInterested: 1, interestsWithdrawn: 1, profilesOpened: 1 })
    }))
}
