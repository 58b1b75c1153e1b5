import type { DecisionRequest } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin } from '@sih/testing'
import { Onboarding, canary, expectOneInteraction, nameOf, person } from './onboarding.js'

const why = { reason: 'data_protection' as const, note: 'The canary has told us why.' }

describe('What the programme decides', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const view = (organisationId: string) => onboarding.staff.getOrganisation({ organisationId })
  const history = async (organisationId: string) =>
    (await onboarding.staff.listAccessHistory({ organisationId })).items

  it('suspends and reinstates: access ends at once and comes back as it was', async () => {
    const { id: organisationId } = await onboarding.active()
    const suspending = await onboarding.eventsOf(() =>
      onboarding.staff.suspendOrganisation({ organisationId, ...why }),
    )
    expect(suspending.map(nameOf)).toEqual(['organisation-suspended', 'organisation-changed'])
    expectOneInteraction(suspending)
    expect(suspending[0]!.data).toEqual({ organisationId, reason: 'data_protection' })
    expect(suspending[1]!.data).toMatchObject({ accessActive: false, accessReason: 'suspended' })
    const invitation = { ...person(), role: 'organisation_user' as const }
    const admin = onboarding.service.as(organisationAdmin(organisationId))
    await expectRefused(admin.inviteUser(invitation), 'ORGANISATION_SUSPENDED')

    await onboarding.staff.reinstateOrganisation({ organisationId, ...why, reason: 'resolved' })
    expect((await view(organisationId)).access).toMatchObject({
      active: true,
      reason: 'active',
      endsAt: null,
    })
    await admin.inviteUser(invitation)
  })

  it('closes and reopens: the agreement lapses and does not come back', async () => {
    const { id: organisationId } = await onboarding.active()
    const closing = await onboarding.eventsOf(() =>
      onboarding.staff.closeOrganisation({ organisationId, ...why }),
    )
    expect(closing.map(nameOf)).toEqual(['organisation-closed', 'agreement-lapsed', 'organisation-changed'])
    expect(closing[2]!.data).toMatchObject({ open: false, accessReason: 'closed_by_programme' })
    await onboarding.staff.reopenOrganisation({ organisationId, ...why })
    expect((await view(organisationId)).access.reason).toBe('no_agreement')
  })

  it('withdraws a pledge, and the organisation may pledge again', async () => {
    const { id: organisationId, odsCode } = await onboarding.active()
    const withdrawing = await onboarding.eventsOf(() =>
      onboarding.staff.withdrawPledge({ organisationId, ...why }),
    )
    expect(withdrawing.map(nameOf)).toEqual(['pledge-withdrawn', 'agreement-lapsed', 'organisation-changed'])
    expect(withdrawing[2]!.data).toMatchObject({ pledged: false, accessReason: 'not_pledged' })
    const { items } = await onboarding.staff.listPledges({ state: 'withdrawn' })
    expect(items.map((each) => each.organisationId)).toContain(organisationId)
    const pledgeId = await onboarding.expressed(odsCode)
    expect((await onboarding.staff.acceptPledge({ pledgeId })).access.reason).toBe('no_agreement')
  })

  it('is refused where it cannot be, and changes nothing', async () => {
    const { id: organisationId } = await onboarding.imported()
    const { staff } = onboarding
    const request: DecisionRequest = { organisationId, ...why }
    await expectRefused(staff.reinstateOrganisation(request), 'ORGANISATION_NOT_SUSPENDED')
    await expectRefused(staff.reopenOrganisation(request), 'ORGANISATION_NOT_CLOSED')
    await expectRefused(staff.withdrawPledge(request), 'ORGANISATION_NOT_PLEDGED')
    await staff.suspendOrganisation(request)
    await expectRefused(staff.suspendOrganisation(request), 'ORGANISATION_SUSPENDED')
    await staff.closeOrganisation(request)
    await expectRefused(staff.closeOrganisation(request), 'ORGANISATION_CLOSED')
    await expectRefused(staff.recordPledge({ organisationId }), 'ORGANISATION_CLOSED')
    await expectRefused(
      staff.suspendOrganisation({ ...request, organisationId: newId() }),
      'ORGANISATION_NOT_FOUND',
    )
    await expectRefused(staff.suspendOrganisation({ ...request, note: ' ' }), 'VALIDATION_FAILED')
  })

  it('is in the history of access with the reason, the note for the programme alone', async () => {
    const { id: organisationId } = await onboarding.active()
    await onboarding.staff.suspendOrganisation({ organisationId, ...why })
    const rows = await history(organisationId)
    expect(rows.map(({ active, reason, cause }) => [active, reason, cause])).toEqual([
      [false, 'suspended', 'suspend'],
      [true, 'active', 'countersign-agreement'],
      [false, 'agreement_not_countersigned', 'sign-agreement'],
      [false, 'agreement_not_signed', 'issue-agreement'],
      [false, 'no_agreement', 'accept-pledge'],
    ])
    expect(rows[0]).toMatchObject({ decisionReason: 'data_protection', note: why.note })
    expect(rows[0]!.changedAt).toBe((await view(organisationId)).access.since)
    const admin = onboarding.service.as(organisationAdmin(organisationId))
    const opening = await onboarding.eventsOf(async () => {
      const own = await admin.listOwnAccessHistory({ limit: 2 })
      expect(own.items).toEqual(rows.slice(0, 2).map((row) => ({ ...row, note: null })))
      const rest = await admin.listOwnAccessHistory({ cursor: own.nextCursor! })
      expect(rest.items).toEqual(rows.slice(2))
    })
    expect(opening.map(nameOf)).toEqual(['access-history-opened', 'access-history-opened'])
    await expectRefused(history(newId()), 'ORGANISATION_NOT_FOUND')
  })

  it('puts nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
