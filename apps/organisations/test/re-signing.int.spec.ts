import { messagingRpc, organisationsEvents } from '@sih/contracts'
import { expectRefused, programmeAdmin } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { Onboarding } from './onboarding.js'

const text = 'A better agreement with {{legalName}}.'

describe('A wording that has to be signed again', () => {
  let onboarding: Onboarding
  let admin: ReturnType<typeof onboarding.service.as>
  let by: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    admin = onboarding.service.as(programmeAdmin())
    by = new Date(onboarding.service.clock.now().getTime() + 60 * 86_400_000).toISOString().slice(0, 10)
  })
  afterAll(() => onboarding.stop())

  const agreementsOf = async (organisationId: string) =>
    (await onboarding.staff.getOrganisation({ organisationId })).agreements

  it('replaces agreements in force and those being signed, each once, also with two processes at work', async () => {
    const inForce = await Promise.all(Array.from({ length: 4 }, () => onboarding.active()))
    const awaited = await onboarding.pledged()
    const { token } = await onboarding.issue(awaited.id)
    const signed = await onboarding.pledged()
    await onboarding.signed(signed.id)
    await admin.addTemplate({ text })
    await admin.publishTemplate({ version: 2 })
    // One of them gets the new wording before it is required, with a new name.
    await onboarding.import({ code: inForce[0]!.odsCode!, name: 'RENAMED IN TIME NHS TRUST' })
    const lettersBefore = (await onboarding.service.commands(messagingRpc.sendEmail)).length
    await admin.requireReSigning({ version: 2, by })
    const [marked] = await onboarding.service.events(organisationsEvents.reSigningRequired)
    expect(marked!.data).toEqual({ version: 2, by, organisations: 6 })

    // As after a restart: all that is left to do is in the database.
    const due = onboarding.service.get(DueWork)
    await Promise.all([due.run(), due.run(), due.run()])
    await due.run()

    for (const { id } of inForce) {
      const organisation = await onboarding.staff.getOrganisation({ organisationId: id })
      expect(organisation).toMatchObject({ accessActive: true })
      expect(organisation.agreements).toMatchObject([
        { state: 'in_force', templateVersion: '1' },
        { state: 'issued', templateVersion: '2', signatoryName: 'Canary Signer' },
      ])
    }
    for (const { id } of [awaited, signed]) {
      expect(await agreementsOf(id)).toMatchObject([
        { state: 'lapsed', templateVersion: '1' },
        { state: 'issued', templateVersion: '2' },
      ])
    }
    const letters = await onboarding.service.commands(messagingRpc.sendEmail)
    expect(letters.length - lettersBefore).toBe(5)
    await expectRefused(onboarding.sign(token), 'AGREEMENT_OVER')
  })

  it('ends the old ones after the day named, unless the new one is in force by then', async () => {
    const [slow, quick] = (await onboarding.staff.listOrganisations({ pledged: true })).items.filter(
      ({ accessActive, name }) => accessActive && !name.startsWith('RENAMED'),
    )
    const emails = await onboarding.service.commands(messagingRpc.sendEmail)
    const { token } = emails.findLast(({ organisationName }) => organisationName === quick!.name)!
    const { id: agreementId } = await onboarding.sign(token!)
    await onboarding.staff.countersignAgreement({ organisationId: quick!.id, agreementId })
    expect(await agreementsOf(quick!.id)).toMatchObject([{ state: 'lapsed' }, { state: 'in_force' }])
    onboarding.service.clock.set(new Date(`${by}T23:59:59Z`))
    await onboarding.dueWork()
    expect((await agreementsOf(slow!.id))[0]).toMatchObject({ state: 'in_force' })
    onboarding.service.clock.advanceDays(1)
    await onboarding.dueWork()
    expect((await agreementsOf(slow!.id))[0]).toMatchObject({ state: 'lapsed' })
    expect((await agreementsOf(quick!.id))[1]).toMatchObject({ state: 'in_force' })
    const [{ id: lapsed } = { id: '' }] = await agreementsOf(slow!.id)
    expect(
      await onboarding.staff.openAgreement({ organisationId: slow!.id, agreementId: lapsed }),
    ).toMatchObject({ endReason: 'template_withdrawn' })
    onboarding.service.clock.reset()
  })

  it('is required once, of the newest wording, by a day to come', async () => {
    await expectRefused(admin.requireReSigning({ version: 2, by }), 'RE_SIGNING_REQUIRED_ALREADY')
    await expectRefused(admin.requireReSigning({ version: 1, by }), 'TEMPLATE_NOT_NEWEST')
    await admin.addTemplate({ text })
    await expectRefused(admin.requireReSigning({ version: 3, by }), 'TEMPLATE_NOT_NEWEST')
    await admin.publishTemplate({ version: 3 })
    await expectRefused(admin.requireReSigning({ version: 3, by: '2020-01-01' }), 'VALIDATION_FAILED')
  })
})
