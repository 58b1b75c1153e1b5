import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Onboarding, expectOneInteraction, nameOf } from './onboarding.js'

const reason = 'Canary: section 5.6 asks for more\nthan we can promise.'

describe('An agreement that is not simply signed', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const issued = async () => {
    const { id: organisationId } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(organisationId)
    return { organisationId, agreementId: agreement.id, token }
  }

  it('can be refused with a reason, which the programme sees and the record does not', async () => {
    const { token, ...reference } = await issued()
    const events = await onboarding.eventsOf(() => onboarding.public.refuseAgreement({ token, reason }))
    expect(events.map(nameOf)).toEqual(['agreement-refused', 'organisation-changed'])
    expectOneInteraction(events)
    expect(JSON.stringify(events)).not.toMatch(/canary/i)
    expect(await onboarding.staff.openAgreement(reference)).toMatchObject({
      state: 'lapsed',
      endReason: 'refused',
      refusalReason: reason,
    })
    await expectRefused(onboarding.sign(token), 'AGREEMENT_OVER')
    await expectRefused(onboarding.public.refuseAgreement({ token, reason }), 'AGREEMENT_OVER')
    expect((await onboarding.issue(reference.organisationId)).agreement.state).toBe('issued')
  })

  it('is either signed or refused, if both happen at once', async () => {
    const { token, ...reference } = await issued()
    const attempts = [onboarding.sign(token), onboarding.public.refuseAgreement({ token, reason })]
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [signing] = outcomes
    const told = signing!.status === 'fulfilled' ? 'AGREEMENT_SIGNED_ALREADY' : 'AGREEMENT_OVER'
    await expectRefused(attempts[signing!.status === 'fulfilled' ? 1 : 0]!, told)
    const { signedAt } = await onboarding.staff.openAgreement(reference)
    expect(signedAt !== null).toBe(signing!.status === 'fulfilled')
  })

  it('can be withdrawn until it is in force, and another issued', async () => {
    const { token, ...reference } = await issued()
    const events = await onboarding.eventsOf(() => onboarding.staff.withdrawAgreement(reference))
    expect(events.map(nameOf)).toEqual(['agreement-withdrawn', 'organisation-changed'])
    await expectRefused(onboarding.public.inspectAgreement({ token }), 'AGREEMENT_OVER')
    await expectRefused(onboarding.staff.withdrawAgreement(reference), 'AGREEMENT_NOT_AWAITED')
    const { id: agreementId } = await onboarding.signed(reference.organisationId)
    expect(await onboarding.staff.withdrawAgreement({ ...reference, agreementId })).toMatchObject({
      state: 'lapsed',
    })
    const { id, agreements } = await onboarding.active()
    const inForce = { organisationId: id, agreementId: agreements[0]!.id }
    await expectRefused(onboarding.staff.withdrawAgreement(inForce), 'AGREEMENT_NOT_AWAITED')
  })

  it('can have its link sent again: the old one is dead, the new one works', async () => {
    const { token, ...reference } = await issued()
    const before = (await onboarding.staff.openAgreement(reference)).textHash
    const events = await onboarding.eventsOf(() => onboarding.staff.resendAgreementLink(reference))
    expect(events.map(nameOf)).toEqual(['agreement-link-resent'])
    await expectRefused(onboarding.public.inspectAgreement({ token }), 'LINK_NOT_VALID')
    const { legalName } = await onboarding.staff.openAgreement(reference)
    const renewed = await onboarding.emailAbout(legalName)
    expect(renewed.kind).toBe('agreement_to_sign')
    expect((await onboarding.public.inspectAgreement({ token: renewed.token! })).textHash).toBe(before)
    await onboarding.sign(renewed.token!)
    await expectRefused(onboarding.staff.resendAgreementLink(reference), 'AGREEMENT_NOT_AWAITED')
  })

  it('is refused if the name changed between reading and signing, and comes again in the new name', async () => {
    const { odsCode, id: organisationId } = await onboarding.pledged()
    const { token } = await onboarding.issue(organisationId)
    await onboarding.public.inspectAgreement({ token })
    const name = `RENAMED ${odsCode} NHS TRUST`
    await onboarding.import({ code: odsCode!, name })
    await expectRefused(onboarding.sign(token), 'AGREEMENT_NAME_CHANGED')
    await expectRefused(onboarding.public.refuseAgreement({ token, reason }), 'AGREEMENT_NAME_CHANGED')
    const again = await onboarding.emailAbout(name)
    expect(await onboarding.sign(again.token!)).toMatchObject({ state: 'signed', legalName: name })
  })

  it('is signed in the old name or not at all, if the name changes at the same time', async () => {
    const { odsCode, id: organisationId } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(organisationId)
    const name = `RENAMED ${odsCode} NHS TRUST`
    const signing = onboarding.sign(token)
    const [signed] = await Promise.allSettled([signing, onboarding.import({ code: odsCode!, name })])
    if (signed.status === 'rejected') await expectRefused(signing, 'AGREEMENT_NAME_CHANGED')
    const old = await onboarding.staff.openAgreement({ organisationId, agreementId: agreement.id })
    expect(old).toMatchObject({ state: 'lapsed', endReason: 'legal_name_changed' })
    expect((await onboarding.emailAbout(name)).kind).toBe('agreement_to_sign')
  })

  it('is not found under another organisation', async () => {
    const { agreementId } = await issued()
    const elsewhere = { organisationId: (await onboarding.pledged()).id, agreementId }
    await expectRefused(onboarding.staff.withdrawAgreement(elsewhere), 'AGREEMENT_NOT_FOUND')
    await expectRefused(onboarding.staff.resendAgreementLink(elsewhere), 'AGREEMENT_NOT_FOUND')
    const nowhere = { organisationId: newId(), agreementId }
    await expectRefused(onboarding.staff.withdrawAgreement(nowhere), 'ORGANISATION_NOT_FOUND')
  })
})
