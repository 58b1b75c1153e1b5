import { organisationsEvents } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { eventually } from '@sih/testing'
import { OrganisationRepository } from '../src/organisation/organisation.repository.js'
import { DueWork } from '../src/schedule/due-work.js'
import { Onboarding, expectOneInteraction, nameOf } from './onboarding.js'

describe('Due work', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  const dueWork = () => onboarding.dueEvents()
  const inDays = (days: number) => new Date(onboarding.service.clock.now().getTime() + days * 86_400_000)

  const endBy = (id: string, date: Date) =>
    onboarding.service
      .get(UnitOfWork)
      .run((tx) =>
        onboarding.service
          .get(OrganisationRepository)
          .change(tx, { id }, (organisation) => void organisation.agreementInForce!.endBy(date, 'expired')),
      )

  it('lapses an agreement whose link has expired, once', async () => {
    const { id } = await onboarding.pledged()
    const { agreement } = await onboarding.issue(id)
    expect(await dueWork()).toEqual([])
    onboarding.service.clock.advanceDays(28)
    const events = await dueWork()
    expect(events.map(nameOf)).toEqual(['agreement-lapsed', 'organisation-changed'])
    expectOneInteraction(events)
    expect(events[0]).toMatchObject({ actor: { role: 'service' }, data: { agreementId: agreement.id } })
    expect(events[1]!.data).toMatchObject({ accessReason: 'no_agreement' })
    expect(await dueWork()).toEqual([])
  })

  it('ends access with the agreement', async () => {
    const { id } = await onboarding.active()
    await endBy(id, inDays(10))
    onboarding.service.clock.advanceDays(9)
    expect(await dueWork()).toEqual([])
    onboarding.service.clock.advanceDays(1)
    const events = await dueWork()
    expect(events.map(nameOf)).toEqual(['agreement-lapsed', 'organisation-changed'])
    expect(events[1]!.data).toMatchObject({ organisationId: id, accessActive: false })
  })

  it('closes an organisation after the last day that the register names', async () => {
    onboarding.service.clock.set('2027-03-31T23:00:00Z')
    const { odsCode } = await onboarding.active({ closed: '20270331' })
    expect(await dueWork()).toEqual([])
    onboarding.service.clock.set('2027-04-01T00:00:00Z')
    const events = await dueWork()
    expect(events.map(nameOf)).toEqual(['agreement-lapsed', 'organisation-changed'])
    expect(events[1]!.data).toMatchObject({ odsCode, open: false, accessReason: 'closed_in_ods' })
  })

  it('is not waited for by whoever decides', async () => {
    const { id } = await onboarding.active()
    await endBy(id, inDays(1))
    onboarding.service.clock.advanceDays(1)
    const events = await onboarding.eventsOf(() => onboarding.issue(id))
    expect(events.map(nameOf)).toEqual(['agreement-issued', 'agreement-lapsed', 'organisation-changed'])
    expectOneInteraction(events)
  })

  it('is done once, however many processes do it at the same time', async () => {
    const organisations = await Promise.all(Array.from({ length: 10 }, () => onboarding.active()))
    for (const { id } of organisations) await endBy(id, inDays(1))
    const other = await onboarding.service.startReplica()
    const before = (await onboarding.events()).length
    onboarding.service.clock.advanceDays(1)
    const workers = [onboarding.service.get(DueWork), other.app.get(DueWork, { strict: false })]
    await Promise.all([...workers, ...workers].map((each) => each.run()))
    const lapsed = async () =>
      (await onboarding.events())
        .slice(before)
        .filter((event) => nameOf(event) === 'agreement-lapsed')
        .map(({ data }) => data['organisationId'])
        .sort()
    // The look that the other process had by itself may be the one that does the last.
    await eventually(async () => expect(await lapsed()).toEqual(organisations.map(({ id }) => id).sort()))
    await workers[0]!.run()
    expect(await lapsed()).toHaveLength(organisations.length)
  })

  it('is done by itself', async () => {
    const { id } = await onboarding.active()
    await endBy(id, inDays(1))
    onboarding.service.clock.advanceDays(1)
    // Every process has a look when it starts: so one that died leaves nothing undone.
    await onboarding.service.startReplica()
    await eventually(async () => {
      const changes = await onboarding.service.events(organisationsEvents.organisationChanged)
      const last = changes.findLast(({ data }) => data.organisationId === id)
      expect(last!.data.accessActive).toBe(false)
    })
  })

  it('leaves nobody waiting for one that fails', async () => {
    const [broken, fine] = [await onboarding.active(), await onboarding.active()]
    await endBy(broken.id, inDays(1))
    await endBy(fine.id, inDays(1.5))
    const setRevision = (revision: number) =>
      onboarding.service.dataSource.query('update organisation set revision = $1 where id = $2', [
        revision,
        broken.id,
      ])
    // There is no next one, so the change cannot be written.
    await setRevision(2 ** 31 - 1)
    onboarding.service.clock.advanceDays(2)
    const lapsedBy = async () => (await dueWork()).map(({ data }) => data['organisationId'])
    expect(new Set(await lapsedBy())).toEqual(new Set([fine.id]))
    await setRevision(100)
    expect(new Set(await lapsedBy())).toEqual(new Set([broken.id]))
  })
})
