import type { CandidateProfile, CandidateSummary, MessageView, Page, ThreadView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { sam, type Story } from './story.js'

const [hello, thanks, call] = [
  'Thank you for your interest in us. Would an insight day in March suit you?',
  'Yes please.\nAny Tuesday would do, and I can bring my discharge papers.',
  'Then the 10th of March, at nine. Ask for me at the main desk.',
]

export function conversation(story: Story): void {
  const messages = (reader = story.sam) =>
    reader.get<Page<MessageView>>(`/threads/${story.threadId}/messages`)
  const bodies = async (reader = story.sam) => (await messages(reader)).items.map(({ body }) => body)
  const unread = async (reader = story.sam) =>
    (await reader.get<Page<ThreadView>>('/threads')).items.map((thread) => [thread.id, thread.unread])

  it('begins with the profile, in which there is no date of birth', async () => {
    const { items } = await story.priya.get<Page<CandidateSummary>>('/candidates')
    expect(items).toEqual([
      expect.objectContaining({ id: story.sam.id, firstName: 'Sam', lastName: 'Okafor' }),
    ])
    const profile = await story.priya.get<CandidateProfile>(`/candidates/${story.sam.id}`)
    expect(profile).toMatchObject({ email: sam.email, phone: '07700 900123', connections: ['veteran'] })
    expect(JSON.stringify([items, profile])).not.toMatch(new RegExp(`dateOfBirth|${sam.dateOfBirth}`))
    await refused(story.robin.get(`/candidates/${newId()}`), 'CANDIDATE_NOT_FOUND')
    await refused(story.nobody.get(`/candidates/${story.sam.id}`), 'NOT_SIGNED_IN')
    await refused(story.priya.get('/candidates/somebody'), 'VALIDATION_FAILED', 'candidateId')
  })

  it('is opened by the organisation', async () => {
    await refused(
      story.priya.post('/threads', { candidateId: story.sam.id, body: ' ' }),
      'VALIDATION_FAILED',
      'body',
    )
    const opened = await soon(() =>
      story.priya.post<ThreadView>('/threads', { candidateId: story.sam.id, body: hello }),
    )
    expect(opened).toMatchObject({ candidateId: story.sam.id, withName: 'Sam Okafor', unread: 0 })
    story.threadId = opened.id
  })

  it('is told to the candidate by an e-mail without the text', async () => {
    const { text, html } = await story.system.mail.about('You have a new message', sam.email)
    expect(text + html).not.toContain('insight day')
    expect(text + html).not.toContain(story.airedale.name)
    const { items } = await story.sam.get<Page<{ kind: string }>>('/notifications')
    expect(items).toEqual([expect.objectContaining({ kind: 'new_message', threadId: story.threadId })])
  })

  it('is read and answered by the candidate', async () => {
    expect(await unread()).toEqual([[story.threadId, 1]])
    const { items } = await messages()
    expect(items).toEqual([
      expect.objectContaining({ from: 'organisation', authorName: 'Priya Shah', body: hello, seen: false }),
    ])
    await story.sam.post(`/threads/${story.threadId}/read`)
    expect(await unread()).toEqual([[story.threadId, 0]])
    expect((await messages(story.priya)).items).toEqual([
      expect.objectContaining({ body: hello, seen: true }),
    ])
    await story.sam.post(`/threads/${story.threadId}/messages`, { body: thanks })
    expect(await bodies(story.priya)).toEqual([thanks, hello])
    expect(await unread(story.priya)).toEqual([[story.threadId, 1]])
  })

  it('has one effect and one answer, however often the same request is sent', async () => {
    const key = newId()
    const send = (body: string) =>
      story.priya.post<MessageView>(`/threads/${story.threadId}/messages`, { body }, { key })
    const sent = await send(call!)
    expect(await send(call!)).toEqual(sent)
    await refused(send('Something else'), 'IDEMPOTENCY_KEY_REUSED')
    expect(await bodies()).toEqual([call, thanks, hello])
  })

  it('comes page by page', async () => {
    const page = (more = '') =>
      story.sam.get<Page<MessageView>>(`/threads/${story.threadId}/messages?limit=2${more}`)
    const first = await page()
    expect(first.items.map(({ body }) => body)).toEqual([call, thanks])
    const second = await page(`&cursor=${encodeURIComponent(first.nextCursor!)}`)
    expect(second).toMatchObject({ items: [{ body: hello }], nextCursor: null })
  })
}
