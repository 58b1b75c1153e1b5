import { organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { createHash } from 'node:crypto'
import { Onboarding, canary, expectOneInteraction, nameOf } from './onboarding.js'

describe('Data Sharing Agreements', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  it('are issued in the legal name by a one-time link that only the e-mail holds', async () => {
    const { id, name } = await onboarding.pledged()
    let issued: Awaited<ReturnType<Onboarding['issue']>>
    const events = await onboarding.eventsOf(async () => (issued = await onboarding.issue(id)))
    const { agreement, token } = issued!
    expect(agreement).toMatchObject({
      state: 'issued',
      legalName: name,
      templateVersion: '1',
      signedAt: null,
    })
    expect(events.map(nameOf)).toEqual(['agreement-issued', 'organisation-changed'])
    expectOneInteraction(events)
    expect(events[0]!.data).toEqual({
      organisationId: id,
      agreementId: agreement.id,
      textHash: agreement.textHash,
    })
    expect(events[1]!.data).toMatchObject({ revision: 3, accessReason: 'agreement_not_signed' })

    const shown = await onboarding.public.inspectAgreement({ token })
    expect(shown).toMatchObject({
      legalName: name,
      templateVersion: '1',
      textHash: agreement.textHash,
    })
    expect(createHash('sha256').update(shown.text).digest('hex')).toBe(agreement.textHash)
    expect(shown.text).toContain(name)
    const rows = await onboarding.service.dataSource.query('select * from agreement where id = $1', [
      agreement.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('go out with everything the e-mail needs', async () => {
    const { id, name } = await onboarding.pledged()
    const to = `${canary}.signer.${newId()}@example.org`
    const signatory = { signatoryName: 'Canary Signer', signatoryEmail: to }
    const { issuedAt } = await onboarding.staff.issueAgreement({ organisationId: id, ...signatory })
    expect(await onboarding.emailTo(to)).toEqual({
      emailId: expect.any(String),
      kind: 'agreement_to_sign',
      to,
      recipientName: 'Canary Signer',
      token: expect.stringMatching(/^[\w-]{43}$/),
      organisationName: name,
      expiresAt: new Date(Date.parse(issuedAt) + 28 * 86_400_000).toISOString(),
    })
  })

  it('are issued only to a pledged, open organisation without another open agreement', async () => {
    await expectRefused(onboarding.issue(newId()), 'ORGANISATION_NOT_FOUND')
    await expectRefused(onboarding.issue((await onboarding.imported()).id), 'ORGANISATION_NOT_PLEDGED')
    const closed = await onboarding.pledged()
    await onboarding.import({ code: closed.odsCode, closed: '20240101' })
    await expectRefused(onboarding.issue(closed.id), 'ORGANISATION_CLOSED')
    const { id } = await onboarding.pledged()
    const outcomes = await Promise.allSettled([onboarding.issue(id), onboarding.issue(id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expectRefused(onboarding.issue(id), 'AGREEMENT_OPEN_ALREADY')
  })

  it('bring access once signed and countersigned, step by step', async () => {
    const { id } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(id)
    const signing = await onboarding.eventsOf(async () => {
      expect(await onboarding.sign(token)).toMatchObject({
        id: agreement.id,
        state: 'signed',
        signatoryName: 'Canary Signer',
        signatoryJobTitle: 'Canary Keeper',
        textHash: agreement.textHash,
      })
    })
    expect(signing.map(nameOf)).toEqual(['agreement-signed', 'organisation-changed'])
    expectOneInteraction(signing)
    expect(signing[1]!.data).toMatchObject({
      accessActive: false,
      accessReason: 'agreement_not_countersigned',
    })

    const reference = { organisationId: id, agreementId: agreement.id }
    const countersigning = await onboarding.eventsOf(async () => {
      const inForce = await onboarding.staff.countersignAgreement(reference)
      expect(inForce.state).toBe('in_force')
      expect(inForce.inForceFrom).not.toBeNull()
    })
    expect(countersigning.map(nameOf)).toEqual(['agreement-countersigned', 'organisation-changed'])
    expectOneInteraction(countersigning)
    expect(countersigning[0]!.data).toEqual({ ...reference, textHash: agreement.textHash })
    expect(countersigning[1]!.data).toMatchObject({ revision: 5, accessActive: true, accessReason: 'active' })
  })

  it('are signed once, also when two sign at the same time', async () => {
    const { id } = await onboarding.pledged()
    const { token } = await onboarding.issue(id)
    const attempts = Array.from({ length: 4 }, () => onboarding.sign(token))
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const [n, { status }] of outcomes.entries()) {
      if (status === 'rejected') await expectRefused(attempts[n]!, 'AGREEMENT_SIGNED_ALREADY')
    }
    await expectRefused(onboarding.public.inspectAgreement({ token }), 'AGREEMENT_SIGNED_ALREADY')
    const signatures = await onboarding.service.events(organisationsEvents.agreementSigned)
    expect(signatures.filter(({ data }) => data.organisationId === id)).toHaveLength(1)
  })

  it('do not open to an altered, shortened or unknown token', async () => {
    const { token } = await onboarding.issue((await onboarding.pledged()).id)
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    for (const wrong of [altered, token.slice(0, -1), `${token}A`, 'x']) {
      await expectRefused(onboarding.public.inspectAgreement({ token: wrong }), 'LINK_NOT_VALID')
      await expectRefused(onboarding.sign(wrong), 'LINK_NOT_VALID')
    }
    await onboarding.sign(token)
  })

  it('cannot be signed after 28 days, and do not stand in the way of the next', async () => {
    const { id } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(id)
    onboarding.service.clock.advanceDays(28)
    await expectRefused(onboarding.public.inspectAgreement({ token }), 'AGREEMENT_LINK_EXPIRED')
    await expectRefused(onboarding.sign(token), 'AGREEMENT_LINK_EXPIRED')
    const events = await onboarding.eventsOf(() => onboarding.issue(id))
    // For others it is an agreement that waits to be signed as before: nothing to tell them.
    expect(events.map(nameOf)).toEqual(['agreement-issued', 'agreement-lapsed'])
    expectOneInteraction(events)
    expect(events[1]!.data).toMatchObject({ agreementId: agreement.id })
  })

  it('cannot be read, signed or countersigned once the legal name has changed', async () => {
    const issued = await onboarding.pledged()
    const { token } = await onboarding.issue(issued.id)
    const signed = await onboarding.pledged()
    const agreement = await onboarding.signed(signed.id)
    await onboarding.import(
      { code: issued.odsCode, name: 'RENAMED ONE NHS TRUST' },
      { code: signed.odsCode, name: 'RENAMED TWO NHS TRUST' },
    )
    await expectRefused(onboarding.public.inspectAgreement({ token }), 'AGREEMENT_NAME_CHANGED')
    await expectRefused(onboarding.sign(token), 'AGREEMENT_NAME_CHANGED')
    const reference = { organisationId: signed.id, agreementId: agreement.id }
    await expectRefused(onboarding.staff.countersignAgreement(reference), 'AGREEMENT_NAME_CHANGED')
  })

  it('lapse with access when the organisation closes, and do not come back when it opens again', async () => {
    const { odsCode } = await onboarding.active()
    const closing = await onboarding.eventsOf(() => onboarding.import({ code: odsCode, closed: '20240101' }))
    expect(closing.map(nameOf)).toEqual(['ods-imported', 'agreement-lapsed', 'organisation-changed'])
    expect(closing[2]!.data).toMatchObject({
      open: false,
      accessActive: false,
      accessReason: 'closed_in_ods',
    })
    const opening = await onboarding.eventsOf(() => onboarding.import({ code: odsCode }))
    expect(opening.map(nameOf)).toEqual(['ods-imported', 'organisation-changed'])
    expect(opening[1]!.data).toMatchObject({
      open: true,
      accessActive: false,
      accessReason: 'no_agreement',
    })
  })

  it('are countersigned only when signed, once, and for their own organisation', async () => {
    const { id: organisationId } = await onboarding.pledged()
    const { agreement, token } = await onboarding.issue(organisationId)
    const reference = { organisationId, agreementId: agreement.id }
    const countersign = (other = {}) => onboarding.staff.countersignAgreement({ ...reference, ...other })
    await expectRefused(countersign(), 'AGREEMENT_NOT_SIGNED')
    await onboarding.sign(token)
    await expectRefused(countersign({ agreementId: newId() }), 'AGREEMENT_NOT_FOUND')
    await expectRefused(countersign({ organisationId: newId() }), 'ORGANISATION_NOT_FOUND')
    const other = await onboarding.pledged()
    await expectRefused(countersign({ organisationId: other.id }), 'AGREEMENT_NOT_FOUND')
    const outcomes = await Promise.allSettled([countersign(), countersign()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expectRefused(countersign(), 'AGREEMENT_NOT_SIGNED')
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
