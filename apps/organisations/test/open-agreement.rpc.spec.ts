import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin } from '@sih/testing'
import { createHash } from 'node:crypto'
import { Onboarding, nameOf } from './onboarding.js'

describe('An agreement can be shown and printed', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const asAdmin = (organisationId: string) => onboarding.service.as(organisationAdmin(organisationId))

  it('with everything that proves it, and its reading is on record', async () => {
    const { id: organisationId, odsCode, name, agreements } = await onboarding.active()
    const agreementId = agreements[0]!.id
    let shown: Awaited<ReturnType<Onboarding['staff']['openAgreement']>>
    const events = await onboarding.eventsOf(
      async () => (shown = await onboarding.staff.openAgreement({ organisationId, agreementId })),
    )
    expect(shown!).toMatchObject({
      id: agreementId,
      organisationId,
      odsCode,
      legalName: name,
      state: 'in_force',
      endReason: null,
      endedAt: null,
      signatoryName: 'Canary Signer',
      signatoryJobTitle: 'Canary Keeper',
      issuedAt: expect.any(String),
      signedAt: expect.any(String),
      countersignedAt: expect.any(String),
    })
    expect(createHash('sha256').update(shown!.text).digest('hex')).toBe(shown!.textHash)
    expect(events.map(nameOf)).toEqual(['agreement-opened'])
    const { textHash } = shown!
    expect(events[0]!.data).toEqual({ organisationId, agreementId, textHash })
  })

  it('to the admins of its organisation: the one in force, or else the newest', async () => {
    const { id } = await onboarding.active()
    expect(await asAdmin(id).openOwnAgreement({})).toMatchObject({ organisationId: id, state: 'in_force' })
    const { id: issued } = await onboarding.pledged()
    await expectRefused(asAdmin(issued).openOwnAgreement({}), 'AGREEMENT_NOT_FOUND')
    const { agreement } = await onboarding.issue(issued)
    expect(await asAdmin(issued).openOwnAgreement({})).toMatchObject({ id: agreement.id, state: 'issued' })
  })

  it('also when it is over, with the reason', async () => {
    const { id, odsCode, name } = await onboarding.active()
    await onboarding.import({ code: odsCode, closed: '20240101' })
    expect(await asAdmin(id).openOwnAgreement({})).toMatchObject({
      legalName: name,
      state: 'lapsed',
      endReason: 'closed_in_ods',
      endedAt: expect.any(String),
    })
  })

  it('only under its own organisation', async () => {
    const { id: organisationId } = await onboarding.pledged()
    const { agreement } = await onboarding.issue((await onboarding.pledged()).id)
    const open = (ids: { organisationId: string; agreementId: string }) => onboarding.staff.openAgreement(ids)
    await expectRefused(open({ organisationId, agreementId: agreement.id }), 'AGREEMENT_NOT_FOUND')
    await expectRefused(open({ organisationId, agreementId: newId() }), 'AGREEMENT_NOT_FOUND')
    await expectRefused(
      open({ organisationId: newId(), agreementId: agreement.id }),
      'ORGANISATION_NOT_FOUND',
    )
  })
})
