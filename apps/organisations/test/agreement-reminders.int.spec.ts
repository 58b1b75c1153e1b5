import { messagingRpc, organisationsEvents, type SendEmailRequest } from '@sih/contracts'
import { expectRefused } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { Onboarding, person } from './onboarding.js'

describe('Reminders', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  beforeEach(() => onboarding.service.clock.reset())

  const mailsAbout = async (name: string): Promise<SendEmailRequest[]> => {
    const emails = await onboarding.service.commands(messagingRpc.sendEmail)
    return emails.filter(({ organisationName }) => organisationName === name)
  }
  const kindsAbout = async (name: string) => (await mailsAbout(name)).map(({ kind }) => kind)
  /** Three processes at once, and the same again as after a restart. */
  const dueWork = async () => {
    const due = onboarding.service.get(DueWork)
    await Promise.all([due.run(), due.run(), due.run()])
    await due.run()
  }
  const afterDays = async (days: number) => {
    onboarding.service.clock.advanceDays(days)
    await dueWork()
  }

  it('go out once each, 7 and 21 days after a link that nobody used, with a link that works', async () => {
    const { id, name } = await onboarding.pledged()
    const { token } = await onboarding.issue(id)
    await afterDays(6)
    expect(await kindsAbout(name)).toEqual(['agreement_to_sign'])
    await afterDays(1)
    expect(await kindsAbout(name)).toEqual(['agreement_to_sign', 'agreement_reminder'])
    await afterDays(14)
    const mails = await mailsAbout(name)
    expect(mails.map(({ kind }) => kind)).toEqual([
      'agreement_to_sign',
      'agreement_reminder',
      'agreement_reminder',
    ])
    expect(new Set(mails.map(({ expiresAt }) => expiresAt)).size).toBe(1)
    await expectRefused(onboarding.sign(token), 'LINK_NOT_VALID')
    await onboarding.sign(mails[2]!.token!)
    await afterDays(6)
    expect(await mailsAbout(name)).toHaveLength(3)
    const events = await onboarding.service.events(organisationsEvents.agreementReminded)
    expect(events.filter(({ data }) => data.organisationId === id).map(({ data }) => data.reminder)).toEqual([
      'unused_7',
      'unused_21',
    ])
  })

  it('start anew with a new link', async () => {
    const { id, name } = await onboarding.pledged()
    const { agreement } = await onboarding.issue(id)
    await afterDays(8)
    await onboarding.staff.resendAgreementLink({ organisationId: id, agreementId: agreement.id })
    await afterDays(7)
    expect(await kindsAbout(name)).toEqual([
      'agreement_to_sign',
      'agreement_reminder',
      'agreement_to_sign',
      'agreement_reminder',
    ])
  })

  const inForce = async (validMonths: number) => {
    const { id: organisationId, name } = await onboarding.pledged()
    const signatory = { signatoryName: 'Canary Signer', signatoryEmail: person().email }
    const { id: agreementId } = await onboarding.staff.issueAgreement({
      organisationId,
      ...signatory,
      validMonths,
    })
    await onboarding.sign((await onboarding.emailTo(signatory.signatoryEmail)).token!)
    await onboarding.staff.countersignAgreement({ organisationId, agreementId })
    return { organisationId, agreementId, name }
  }

  it('go out 60, 28 and 7 days before an agreement ends; then it does', async () => {
    const { name, ...reference } = await inForce(12)
    const now = onboarding.service.clock.now()
    const end = new Date(now)
    end.setUTCFullYear(end.getUTCFullYear() + 1)
    for (const [days, count] of [
      [61, 0],
      [60, 1],
      [28, 2],
      [7, 3],
      [1, 3],
    ] as const) {
      onboarding.service.clock.set(new Date(end.getTime() - days * 86_400_000 + 60_000))
      await dueWork()
      expect([days, (await kindsAbout(name)).filter((kind) => kind === 'agreement_ending').length]).toEqual([
        days,
        count,
      ])
    }
    expect((await onboarding.staff.openAgreement(reference)).state).toBe('in_force')
    await afterDays(1)
    expect(await onboarding.staff.openAgreement(reference)).toMatchObject({
      state: 'lapsed',
      endReason: 'expired',
    })
  })

  it('say only the most urgent of what was missed', async () => {
    const late = await inForce(2)
    await afterDays(40)
    expect((await kindsAbout(late.name)).filter((kind) => kind === 'agreement_ending')).toHaveLength(1)
    const events = await onboarding.service.events(organisationsEvents.agreementReminded)
    const { data } = events.findLast((event) => event.data.agreementId === late.agreementId)!
    expect(data.reminder).toBe('ending_28')
  })

  it('say nothing of an end while the next agreement is being signed', async () => {
    const [followed, alone] = [await inForce(2), await inForce(2)]
    await onboarding.issue(followed.organisationId)
    await afterDays(5)
    expect(await kindsAbout(followed.name)).not.toContain('agreement_ending')
    expect(await kindsAbout(alone.name)).toContain('agreement_ending')
  })
})
