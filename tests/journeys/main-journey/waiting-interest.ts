import type { CandidateSummary, Interests, NotificationView, Page } from '@sih/contracts'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { carys, sam, type Story } from './story.js'

export function waitingInterest(story: Story): void {
  const states = async () => {
    const { items } = await story.sam.get<Interests>('/candidates/me/interests')
    return items.map(({ organisationId, state }) => [organisationId, state])
  }

  it('waits while the agreement is only signed', async () => {
    story.ambulance.agreementId = await story.onboarding.sign(story.ambulance.id, story.ambulance)
    expect(await states()).toContainEqual([story.ambulance.id, 'waiting'])
    await refused(
      story.robin.put(`/admin/organisations/${story.ambulance.id}/single-point-of-contact`, carys),
      'AGREEMENT_NOT_IN_FORCE',
    )
  })

  it('is delivered the moment the agreement is in force, without anybody asking again', async () => {
    await story.onboarding.countersign(story.ambulance.id, story.ambulance.agreementId)
    await soon(async () => expect(await states()).toContainEqual([story.ambulance.id, 'delivered']))
  })

  it('is told to the first person who joins', async () => {
    story.carys = await story.onboarding.appoint(story.ambulance.id, carys)
    const { text } = await story.system.mail.about(
      'A candidate is interested in your organisation',
      carys.email,
    )
    expect(text).not.toContain(sam.lastName)
    await soon(async () => {
      const { items } = await story.carys.get<Page<NotificationView>>('/notifications')
      expect(items).toEqual([expect.objectContaining({ kind: 'new_interest', candidateId: story.sam.id })])
    })
    const { items } = await story.carys.get<Page<CandidateSummary>>('/candidates')
    expect(items.map(({ id }) => id)).toEqual([story.sam.id])
  })
}
