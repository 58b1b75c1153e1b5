import type { OrganisationView, Page, PledgedOrganisation, PledgeReceipt, PledgeView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { refused } from '../system/refused.js'
import type { Story } from './story.js'

const contact = {
  contactName: 'Jordan Price',
  contactJobTitle: 'Head of Workforce',
  contactEmail: 'workforce@airedale.example',
}

export function pledge(story: Story): void {
  const express = (odsCode: string, more: object = {}) =>
    story.nobody.post<PledgeReceipt>('/pledges', { ...contact, odsCode, ...more })
  let pledgeId: string

  it('is open to every organisation of the register', async () => {
    expect(await story.nobody.get('/organisations')).toEqual({ items: [], nextCursor: null })
    await refused(express('XYZ99'), 'ORGANISATION_NOT_FOUND')
    await refused(express('RRP'), 'ORGANISATION_CLOSED')
    await refused(express('rcf!'), 'VALIDATION_FAILED', 'odsCode')
    await refused(
      express('RCF', { contactEmail: 'nowhere', colour: 'red' }),
      'VALIDATION_FAILED',
      'contactEmail',
      'colour',
    )
    pledgeId = (await express('RCF', { message: 'We would like to take part.' })).pledgeId
    expect(await express('RCF')).toEqual({ pledgeId })
  })

  it('is accepted by the programme, once', async () => {
    const waiting = await story.robin.get<Page<PledgeView>>('/admin/pledges?state=expressed')
    expect(waiting.items).toEqual([expect.objectContaining({ id: pledgeId, odsCode: 'RCF', ...contact })])
    await refused(story.nobody.post(`/admin/pledges/${pledgeId}/accept`), 'NOT_SIGNED_IN')
    await refused(story.alex.post(`/admin/pledges/${pledgeId}/accept`), 'NOT_PERMITTED')
    await refused(story.robin.post(`/admin/pledges/${newId()}/accept`), 'PLEDGE_NOT_FOUND')
    const accepted = await story.robin.post<OrganisationView>(`/admin/pledges/${pledgeId}/accept`)
    expect(accepted).toMatchObject({ odsCode: 'RCF', accessActive: false, accessReason: 'no_agreement' })
    story.airedale.id = accepted.id
    await refused(story.robin.post(`/admin/pledges/${pledgeId}/accept`), 'PLEDGE_ALREADY_ANSWERED')
    await refused(express('RCF'), 'ORGANISATION_ALREADY_PLEDGED')
  })

  it('puts the organisation on the list of candidates, as one without access yet', async () => {
    story.leeds.id = await story.onboarding.pledge(story.leeds)
    story.ambulance.id = await story.onboarding.pledge(story.ambulance)
    const { items } = await story.nobody.get<Page<PledgedOrganisation>>('/organisations')
    const inOrder = [story.airedale, story.leeds, story.ambulance]
    expect(items.map(({ id, odsCode, name }) => ({ id, odsCode, name }))).toEqual(
      inOrder.map(({ id, odsCode, name }) => ({ id, odsCode, name })),
    )
    expect(items.map(({ accepting }) => accepting)).toEqual([false, false, false])
  })
}
