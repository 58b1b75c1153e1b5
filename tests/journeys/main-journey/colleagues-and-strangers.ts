import type { CandidateSummary, MessageView, Page, ThreadView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Person } from '../system/person.js'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { tom, type Story } from './story.js'

export function colleaguesAndStrangers(story: Story): void {
  const invite = (by: Person) => by.post('/organisation/invitations', { ...tom, role: 'organisation_user' })
  const threads = async (reader: Person) => (await reader.get<Page<ThreadView>>('/threads')).items

  it('lets the admin invite a colleague, and nobody else', async () => {
    story.tom = await story.onboarding.invite(story.priya, tom)
    expect(story.tom.principal).toMatchObject({
      role: 'organisation_user',
      organisationId: story.airedale.id,
    })
    await refused(invite(story.priya), 'MEMBER_ALREADY_INVITED')
    await refused(invite(story.tom), 'NOT_PERMITTED')
    await refused(invite(story.sam), 'NOT_PERMITTED')
  })

  it('shows the colleague the same conversation, with the same unread', async () => {
    const ofPriya = await threads(story.priya)
    expect(ofPriya).toEqual([expect.objectContaining({ id: story.threadId, unread: 1 })])
    await soon(async () => expect(await threads(story.tom)).toEqual(ofPriya))
    const messages = `/threads/${story.threadId}/messages`
    expect(await story.tom.get(messages)).toEqual(await story.priya.get(messages))
    await story.sam.post<MessageView>(messages, { body: 'I shall be there.' })
    expect(await threads(story.tom)).toEqual([expect.objectContaining({ unread: 2 })])
    expect(await threads(story.priya)).toEqual(await threads(story.tom))
    await story.tom.post(`/threads/${story.threadId}/read`)
    expect(await threads(story.tom)).toEqual([expect.objectContaining({ unread: 0 })])
    expect(await threads(story.priya)).toEqual([expect.objectContaining({ unread: 2 })])
  })

  it('shows another organisation nothing', async () => {
    const { items } = await story.omar.get<Page<CandidateSummary>>('/candidates?search=okafor')
    expect(items).toEqual([])
    expect(await threads(story.omar)).toEqual([])
  })

  const body = 'We would like to talk to you.'
  it.each<[string, 'CANDIDATE_NOT_FOUND' | 'THREAD_NOT_FOUND', (id: string) => Promise<unknown>]>([
    ['open the profile', 'CANDIDATE_NOT_FOUND', (id) => story.omar.get(`/candidates/${id}`)],
    ['write', 'CANDIDATE_NOT_FOUND', (id) => story.omar.post('/threads', { candidateId: id, body })],
    ['read', 'THREAD_NOT_FOUND', (id) => story.omar.get(`/threads/${id}/messages`)],
    ['answer', 'THREAD_NOT_FOUND', (id) => story.omar.post(`/threads/${id}/messages`, { body })],
    ['mark as read', 'THREAD_NOT_FOUND', (id) => story.omar.post(`/threads/${id}/read`)],
  ])('does not let a stranger %s, nor find out whether there is anything', async (_, code, attempt) => {
    const existing = code === 'THREAD_NOT_FOUND' ? story.threadId : story.sam.id
    const answer = await refused(attempt(existing), code)
    expect(await refused(attempt(newId()), code)).toEqual(answer)
  })

  it('leaves the conversation as it was', async () => {
    const { items } = await story.sam.get<Page<MessageView>>(`/threads/${story.threadId}/messages`)
    expect(items.map(({ authorName }) => authorName)).toEqual([
      'Sam Okafor',
      'Priya Shah',
      'Sam Okafor',
      'Priya Shah',
    ])
    expect(await threads(story.sam)).toHaveLength(1)
  })
}
