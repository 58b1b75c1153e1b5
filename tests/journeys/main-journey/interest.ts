import type { InterestView, Interests, NotificationView, Page } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { omar, priya, sam, type Story } from './story.js'

const noted = 'A candidate is interested in your organisation'

export function interest(story: Story): void {
  const pick = (organisationId: string) =>
    story.sam.post<InterestView>('/candidates/me/interests', { organisationId })

  it('reaches an organisation with access, and waits for one without', async () => {
    expect(await pick(story.airedale.id)).toMatchObject({
      organisationName: story.airedale.name,
      state: 'delivered',
      deliveredAt: expect.any(String),
    })
    expect(await pick(story.ambulance.id)).toMatchObject({ state: 'waiting', deliveredAt: null })
    const { items } = await story.sam.get<Interests>('/candidates/me/interests')
    expect(items.map(({ organisationId, state }) => [organisationId, state])).toEqual([
      [story.airedale.id, 'delivered'],
      [story.ambulance.id, 'waiting'],
    ])
  })

  it('is for organisations that have pledged, each once', async () => {
    await refused(pick(story.airedale.id), 'INTEREST_ALREADY_EXPRESSED')
    const { items } = await story.robin.get<Page<{ id: string }>>('/admin/organisations?search=R0A')
    const notPledged = await refused(pick(items[0]!.id), 'ORGANISATION_NOT_FOUND')
    expect(await refused(pick(newId()), 'ORGANISATION_NOT_FOUND')).toEqual(notPledged)
    await refused(story.priya.get('/candidates/me/interests'), 'NOT_PERMITTED')
  })

  it('is told to the organisation, in the service and by an e-mail that names nobody', async () => {
    const { items } = await soon(async () => {
      const list = await story.priya.get<Page<NotificationView>>('/notifications')
      expect(list.items).toHaveLength(1)
      return list
    })
    expect(items[0]).toMatchObject({
      kind: 'new_interest',
      candidateId: story.sam.id,
      read: false,
      text: noted,
    })
    const { text, html } = await story.system.mail.about(noted, priya.email)
    for (const secret of [sam.firstName, sam.lastName, sam.email]) expect(text + html).not.toContain(secret)

    await story.priya.post(`/notifications/${items[0]!.id}/read`)
    const { items: now } = await story.priya.get<Page<NotificationView>>('/notifications')
    expect(now).toEqual([expect.objectContaining({ id: items[0]!.id, read: true })])
    const others = await refused(
      story.omar.post(`/notifications/${items[0]!.id}/read`),
      'NOTIFICATION_NOT_FOUND',
    )
    expect(
      await refused(story.omar.post(`/notifications/${newId()}/read`), 'NOTIFICATION_NOT_FOUND'),
    ).toEqual(others)
  })

  it('is not told to anybody else, the organisation for which it waits included', async () => {
    const { items } = await story.omar.get<Page<NotificationView>>('/notifications')
    expect(items).toEqual([])
    const others = [omar.email, ...['workforce', 'governance'].map((name) => `${name}@ambulance.example`)]
    for (const address of others) {
      expect((await story.system.mail.to(address)).map(({ subject }) => subject)).not.toContain(noted)
    }
  })
}
