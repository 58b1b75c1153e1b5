import { organisationsEvents } from '@sih/contracts'
import { expectRefused, organisationAdmin } from '@sih/testing'
import { Onboarding, expectOneInteraction, nameOf, person, type Registered } from './onboarding.js'

describe('A change of legal name', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  const rename = ({ odsCode }: Registered, name: string) => onboarding.import({ code: odsCode, name })
  const view = ({ id }: Registered) => onboarding.staff.getOrganisation({ organisationId: id })

  const renamed = async () => {
    const organisation = await onboarding.active()
    await rename(organisation, `NEW ${organisation.name}`)
    return organisation
  }

  it('gives the agreement in force an end and issues another in the new name, of itself', async () => {
    onboarding.service.clock.set('2027-03-03T10:00:00Z')
    const organisation = await onboarding.active()
    const name = `NEW ${organisation.name}`
    const events = await onboarding.eventsOf(() => rename(organisation, name))
    expect(events.map(nameOf)).toEqual(['ods-imported', 'agreement-issued', 'organisation-changed'])
    expectOneInteraction(events)
    expect(events[2]!.data).toMatchObject({ legalName: name, accessActive: true, accessReason: 'active' })
    expect(await view(organisation)).toMatchObject({
      access: {
        active: true,
        since: '2027-03-03T10:00:00.000Z',
        endsAt: '2027-03-31T10:00:00.000Z',
        endReason: 'legal_name_changed',
      },
      agreements: [
        { state: 'in_force', legalName: organisation.name },
        { state: 'issued', legalName: name, signatoryName: 'Canary Signer' },
      ],
    })
  })

  it('stops new invitations at once and says why', async () => {
    const { id } = await renamed()
    const colleague = { ...person(), role: 'organisation_user' as const }
    const admin = onboarding.service.as(organisationAdmin(id))
    await expectRefused(admin.inviteUser(colleague), 'INVITATIONS_PAUSED')
    await expectRefused(
      onboarding.staff.nameSinglePointOfContact({ organisationId: id, ...person() }),
      'INVITATIONS_PAUSED',
    )
  })

  it('ends access after the grace, once', async () => {
    const organisation = await renamed()
    onboarding.service.clock.advanceDays(27.99)
    expect(await onboarding.dueEvents()).toEqual([])
    onboarding.service.clock.advanceDays(0.02)
    await onboarding.dueWork()
    expect(await view(organisation)).toMatchObject({
      access: { active: false, reason: 'no_agreement', endsAt: null },
      agreements: [{ state: 'lapsed' }, { state: 'lapsed' }],
    })
  })

  it('leaves access alone once the new agreement is in force', async () => {
    const organisation = await renamed()
    const organisationId = organisation.id
    const [, reissued] = (await view(organisation)).agreements
    const { token } = await lastLink()
    await onboarding.sign(token)
    const events = await onboarding.eventsOf(() =>
      onboarding.staff.countersignAgreement({ organisationId, agreementId: reissued!.id }),
    )
    expect(events.map(nameOf)).toEqual(['agreement-countersigned', 'agreement-lapsed'])
    onboarding.service.clock.advanceDays(60)
    await onboarding.dueWork()
    expect(await view(organisation)).toMatchObject({
      access: { active: true, endsAt: null, endReason: null },
      agreements: [{ state: 'lapsed' }, { state: 'in_force', legalName: `NEW ${organisation.name}` }],
    })
  })

  it('that is taken back takes the end away and the new agreement too', async () => {
    const organisation = await renamed()
    await rename(organisation, organisation.name)
    expect(await view(organisation)).toMatchObject({
      access: { active: true, endsAt: null },
      agreements: [{ state: 'in_force' }, { state: 'lapsed' }],
    })
    onboarding.service.clock.advanceDays(60)
    expect(await onboarding.dueEvents()).toEqual([])
  })

  it('that is followed by another keeps the first end and issues the newest name', async () => {
    const organisation = await renamed()
    const { endsAt } = (await view(organisation)).access
    onboarding.service.clock.advanceDays(3)
    await rename(organisation, `NEWEST ${organisation.name}`)
    expect(await view(organisation)).toMatchObject({
      access: { active: true, endsAt },
      agreements: [
        { state: 'in_force' },
        { state: 'lapsed' },
        { state: 'issued', legalName: `NEWEST ${organisation.name}` },
      ],
    })
  })

  it('while an agreement waits to be signed issues it anew, and the first link says so', async () => {
    const organisation = await onboarding.pledged()
    const { token } = await onboarding.issue(organisation.id)
    await rename(organisation, `NEW ${organisation.name}`)
    await expectRefused(onboarding.sign(token), 'AGREEMENT_NAME_CHANGED')
    const signed = await onboarding.sign((await lastLink()).token)
    expect(signed).toMatchObject({ state: 'signed', legalName: `NEW ${organisation.name}` })
  })

  const lastLink = async (): Promise<{ token: string }> => {
    const issued = await onboarding.service.events(organisationsEvents.agreementIssued)
    const { agreementId } = issued.at(-1)!.data
    const [row] = await onboarding.service.dataSource.query<{ recipient_email: string }[]>(
      'select recipient_email from agreement where id = $1',
      [agreementId],
    )
    return { token: (await onboarding.emailTo(row!.recipient_email)).token! }
  }
})

describe('Without grace', () => {
  it('access ends with the name', async () => {
    const onboarding = await Onboarding.start({ GRACE_DAYS: '0' })
    try {
      const { odsCode } = await onboarding.active()
      const events = await onboarding.eventsOf(() =>
        onboarding.import({ code: odsCode, name: 'NEW NHS TRUST' }),
      )
      expect(events.map(nameOf)).toEqual([
        'ods-imported',
        'agreement-lapsed',
        'agreement-issued',
        'organisation-changed',
      ])
      expect(events[3]!.data).toMatchObject({ accessActive: false, accessReason: 'agreement_not_signed' })
    } finally {
      await onboarding.stop()
    }
  })
})
