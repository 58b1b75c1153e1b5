import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Onboarding, canary, expectOneInteraction, nameOf, newCode, person } from './onboarding.js'

describe('Pledges', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  it('are expressed by anybody for an open organisation that has not pledged', async () => {
    const { id: organisationId, odsCode } = await onboarding.imported()
    let pledgeId = ''
    const events = await onboarding.eventsOf(async () => (pledgeId = await onboarding.expressed(odsCode)))
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['pledge-expressed', { organisationId, pledgeId }],
    ])
    expect(events[0]!.actor.role).toBe('anonymous')
  })

  it('are refused for an organisation that is unknown, closed or pledged already', async () => {
    await expectRefused(onboarding.expressed(newCode()), 'ORGANISATION_NOT_FOUND')
    const closed = await onboarding.imported({ closed: '20240101' })
    await expectRefused(onboarding.expressed(closed.odsCode), 'ORGANISATION_CLOSED')
    const pledged = await onboarding.pledged()
    await expectRefused(onboarding.expressed(pledged.odsCode), 'ORGANISATION_ALREADY_PLEDGED')
  })

  it('give the same receipt to the same person, also at the same time, and another to another', async () => {
    const { odsCode } = await onboarding.imported()
    const { email } = person()
    const receipts = await Promise.all([1, 2, 3].map(() => onboarding.expressed(odsCode, email)))
    expect(new Set(receipts).size).toBe(1)
    expect(await onboarding.expressed(odsCode, email)).toBe(receipts[0])
    expect(await onboarding.expressed(odsCode)).not.toBe(receipts[0])
  })

  it('are accepted by the programme: the organisation is pledged, and others are told', async () => {
    const { id: organisationId, odsCode } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode)
    const events = await onboarding.eventsOf(async () => {
      const view = await onboarding.staff.acceptPledge({ pledgeId })
      expect(view).toMatchObject({ id: organisationId, accessActive: false, accessReason: 'no_agreement' })
      expect(view.pledgedAt).not.toBeNull()
    })
    expect(events.map(nameOf)).toEqual(['pledge-accepted', 'organisation-changed'])
    expectOneInteraction(events)
    expect(events[0]!.data).toEqual({ organisationId, pledgeId })
    expect(events[1]!.data).toMatchObject({ organisationId, revision: 2, pledged: true, accessActive: false })
  })

  it('that wait for the same organisation are answered with the one that is accepted', async () => {
    const { odsCode } = await onboarding.imported()
    const [first, second] = [await onboarding.expressed(odsCode), await onboarding.expressed(odsCode)]
    const events = await onboarding.eventsOf(() => onboarding.staff.acceptPledge({ pledgeId: second }))
    expect(events.map(({ data }) => data['pledgeId'])).toEqual([second, first, undefined])
    await expectRefused(onboarding.staff.acceptPledge({ pledgeId: first }), 'PLEDGE_ALREADY_ANSWERED')
  })

  it('are accepted once, whoever comes at the same time', async () => {
    const { id, odsCode } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode)
    const attempts = Array.from({ length: 5 }, () => onboarding.staff.acceptPledge({ pledgeId }))
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const [n, { status }] of outcomes.entries()) {
      if (status === 'rejected') await expectRefused(attempts[n]!, 'PLEDGE_ALREADY_ANSWERED')
    }
    const changes = (await onboarding.events()).filter(
      ({ data, type }) => data['organisationId'] === id && type.includes('organisation-changed'),
    )
    expect(changes.map(({ data }) => data['revision'])).toEqual([1, 2])
  })

  it('are not accepted for an organisation that has closed since, nor if nobody expressed them', async () => {
    const { odsCode } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode)
    await onboarding.import({ code: odsCode, closed: '20240101' })
    await expectRefused(onboarding.staff.acceptPledge({ pledgeId }), 'ORGANISATION_CLOSED')
    await expectRefused(onboarding.staff.acceptPledge({ pledgeId: newId() }), 'PLEDGE_NOT_FOUND')
  })

  it('are declined by the programme: they no longer wait, and the organisation may pledge again', async () => {
    const { id: organisationId, odsCode } = await onboarding.imported()
    const { email } = person()
    const pledgeId = await onboarding.expressed(odsCode, email)
    const other = await onboarding.expressed(odsCode)
    const refusal = { pledgeId, reason: 'not_authorised', note: 'She left the canary trust in May.' } as const
    const events = await onboarding.eventsOf(async () =>
      expect(await onboarding.staff.declinePledge(refusal)).toMatchObject({
        id: pledgeId,
        state: 'declined',
        declineReason: 'not_authorised',
        declineNote: refusal.note,
      }),
    )
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['pledge-declined', { organisationId, pledgeId, reason: 'not_authorised' }],
    ])
    const waiting = await onboarding.staff.listPledges({ state: 'expressed', limit: 100 })
    const ids = waiting.items.map(({ id }) => id)
    expect(ids).toContain(other)
    expect(ids).not.toContain(pledgeId)
    expect(await onboarding.expressed(odsCode, email)).not.toBe(pledgeId)
  })

  it('are answered once: accepted or declined', async () => {
    const { odsCode } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode)
    const refusal = { pledgeId, reason: 'duplicate' } as const
    const answers = [onboarding.staff.declinePledge(refusal), onboarding.staff.acceptPledge({ pledgeId })]
    const settled = await Promise.allSettled(answers)
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expectRefused(onboarding.staff.declinePledge(refusal), 'PLEDGE_ALREADY_ANSWERED')
    await expectRefused(onboarding.staff.declinePledge({ ...refusal, pledgeId: newId() }), 'PLEDGE_NOT_FOUND')
  })

  it('are listed newest first, page by page, also by state', async () => {
    const { odsCode, name } = await onboarding.imported()
    const { email } = person()
    const first = await onboarding.expressed(odsCode, email)
    const second = await onboarding.expressed(odsCode)
    const events = await onboarding.eventsOf(async () => {
      const page = await onboarding.staff.listPledges({ limit: 1, state: 'expressed' })
      expect(page.items.map(({ id }) => id)).toEqual([second])
      const next = await onboarding.staff.listPledges({
        limit: 1,
        state: 'expressed',
        cursor: page.nextCursor!,
      })
      expect(next.items).toMatchObject([
        {
          id: first,
          odsCode,
          organisationName: name,
          contactName: 'Canary Keen',
          contactJobTitle: 'Canary Lead',
          contactEmail: email,
          message: 'We would like to join, says the canary.',
          state: 'expressed',
        },
      ])
    })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['pledges-listed', { pledgeIds: [second] }],
      ['pledges-listed', { pledgeIds: [first] }],
    ])
    await onboarding.staff.acceptPledge({ pledgeId: first })
    const states = async (state: 'expressed' | 'accepted') =>
      (await onboarding.staff.listPledges({ state, limit: 100 })).items.map(({ id }) => id)
    expect(await states('accepted')).toEqual(expect.arrayContaining([first, second]))
    expect(await states('expressed')).not.toContain(first)
  })

  it('are opened one at a time, which is put on record', async () => {
    const { id: organisationId, odsCode } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode)
    const events = await onboarding.eventsOf(async () => {
      const pledge = await onboarding.staff.openPledge({ pledgeId })
      expect(pledge).toMatchObject({ id: pledgeId, organisationId, odsCode, state: 'expressed' })
    })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['pledge-opened', { organisationId, pledgeId }],
    ])
    await expectRefused(onboarding.staff.openPledge({ pledgeId: newId() }), 'PLEDGE_NOT_FOUND')
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
