import type { ListOrganisationsRequest } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin, organisationUser } from '@sih/testing'
import { Onboarding, canary, nameOf, newCode, person } from './onboarding.js'

describe('Organisations', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const imported = async (...names: string[]) => {
    const rows = names.map((name) => ({ code: newCode(), name }))
    await onboarding.import(...rows)
    return rows.map(({ code }) => code)
  }

  it('are listed to the programme by name, page by page, without gap or repetition', async () => {
    const names = ['PAGED D', 'PAGED B', 'PAGED C', 'PAGED B', 'PAGED B', 'PAGED E']
    await imported(...names)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await onboarding.staff.listOrganisations({ search: 'paged', limit: 2, cursor })
      seen.push(...page.items.map(({ name, odsCode }) => `${name} ${odsCode}`))
      // What comes in before the place that was reached shifts nothing.
      await imported('PAGED A')
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen.map((each) => each.slice(0, 7))).toEqual([...names].sort())
    expect(new Set(seen).size).toBe(names.length)
  })

  it('come 25 at a time unless asked otherwise', async () => {
    await imported(...Array.from({ length: 26 }, (_, n) => `MANY ${n}`))
    const { items, nextCursor } = await onboarding.staff.listOrganisations({ search: 'MANY' })
    expect(items).toHaveLength(25)
    expect(nextCursor).not.toBeNull()
  })

  it('are found by part of the name, of a former name, and by ODS code', async () => {
    const [code] = (await imported('OLD WESTBURY NHS TRUST')) as [string]
    await onboarding.import({ code, name: 'GREATER WESTBURY NHS TRUST' })
    const found = async (search: string) =>
      (await onboarding.staff.listOrganisations({ search })).items.map(({ odsCode }) => odsCode)
    expect(await found('greater westb')).toEqual([code])
    expect(await found('old westbury')).toEqual([code])
    expect(await found(code.toLowerCase())).toEqual([code])
    expect(await found('no such name')).toEqual([])
  })

  it('are not found by the signs that mean something to the database', async () => {
    await imported('PERCENT 100% NHS TRUST')
    const names = async (search: string) =>
      (await onboarding.staff.listOrganisations({ search })).items.map(({ name }) => name)
    expect(await names('100%')).toEqual(['PERCENT 100% NHS TRUST'])
    expect(await names('%')).toEqual(['PERCENT 100% NHS TRUST'])
    expect(await names('_')).toEqual([])
    expect(await names('\\')).toEqual([])
  })

  it('are listed to everybody once pledged, with whether they accept candidates yet', async () => {
    const name = 'OPENLIST NHS TRUST'
    await onboarding.imported({ name, region: 'Y58' })
    const pledged = await onboarding.pledged({ name, region: 'Y58' })
    const active = await onboarding.active({ name, region: 'Y58' })
    const closed = await onboarding.pledged({ name, region: 'Y58' })
    await onboarding.import({ code: closed.odsCode, name, region: 'Y58', closed: '20240101' })
    const { items } = await onboarding.public.listPledgedOrganisations({ search: 'openlist' })
    expect(items.map(({ id, accepting }) => [id, accepting])).toEqual(
      [
        [pledged.id, false],
        [active.id, true],
      ].sort(),
    )
    expect(Object.keys(items[0]!).sort()).toEqual(['accepting', 'id', 'name', 'odsCode', 'region', 'type'])
    const inRegion = (region: 'Y58' | 'Y59') =>
      onboarding.public.listPledgedOrganisations({ search: 'openlist', region })
    expect((await inRegion('Y58')).items).toHaveLength(2)
    expect((await inRegion('Y59')).items).toHaveLength(0)
  })

  it('are listed to everybody near one of them: the others of its region', async () => {
    const name = 'NEARBY NHS TRUST'
    const [here, neighbour] = [
      await onboarding.active({ name, region: 'Y61' }),
      await onboarding.pledged({ name, region: 'Y61' }),
    ]
    await onboarding.imported({ name, region: 'Y61' })
    const elsewhere = await onboarding.pledged({ name, region: 'Y60' })
    const near = async (id: string) =>
      (await onboarding.public.listPledgedOrganisations({ search: 'nearby', near: id })).items.map(
        (found) => found.id,
      )
    expect(await near(here.id)).toEqual([neighbour.id])
    expect(await near(elsewhere.id)).toEqual([])
    expect(await near(newId())).toEqual([])
  })

  it('can be listed by whether they have pledged', async () => {
    const name = 'PLEDGEFILTER NHS TRUST'
    const not = await onboarding.imported({ name })
    const yes = await onboarding.pledged({ name })
    const ids = async (pledged: boolean) =>
      (await onboarding.staff.listOrganisations({ search: name, pledged })).items.map(({ id }) => id)
    expect(await ids(true)).toEqual([yes.id])
    expect(await ids(false)).toEqual([not.id])
  })

  it('can be listed by their access, type and region', async () => {
    const name = 'ACCESSFILTER NHS TRUST'
    const active = await onboarding.active({ name, region: 'Y58' })
    const suspended = await onboarding.active({ name, region: 'Y58' })
    const why = { reason: 'under_review' as const, note: 'For a test.' }
    await onboarding.staff.suspendOrganisation({ organisationId: suspended.id, ...why })
    const pledged = await onboarding.pledged({ name: 'ACCESSFILTER NHS FOUNDATION TRUST', region: 'Y59' })
    const ids = async (filter: Omit<ListOrganisationsRequest, 'search'>) =>
      (await onboarding.staff.listOrganisations({ search: 'accessfilter', ...filter })).items.map(
        ({ id }) => id,
      )
    expect(await ids({ accessActive: true })).toEqual([active.id])
    expect(new Set(await ids({ accessActive: false }))).toEqual(new Set([suspended.id, pledged.id]))
    expect(await ids({ accessReason: 'suspended' })).toEqual([suspended.id])
    expect(await ids({ accessReason: 'no_agreement' })).toEqual([pledged.id])
    expect(await ids({ type: 'nhs_foundation_trust' })).toEqual([pledged.id])
    expect(await ids({ region: 'Y59' })).toEqual([pledged.id])
    const listed = await onboarding.public.listPledgedOrganisations({
      search: 'accessfilter',
      type: 'nhs_trust',
    })
    expect(new Set(listed.items.map(({ id }) => id))).toEqual(new Set([active.id, suspended.id]))
  })

  it('are found by everybody under a former name too, and not when the programme has closed them', async () => {
    const { id: organisationId, odsCode } = await onboarding.pledged({ name: 'FORMERLY EASTBURY NHS TRUST' })
    await onboarding.import({ code: odsCode, name: 'WIDER EASTBURY NHS TRUST' })
    const found = async () =>
      (await onboarding.public.listPledgedOrganisations({ search: 'formerly eastb' })).items.map(
        ({ id }) => id,
      )
    expect(await found()).toEqual([organisationId])
    await onboarding.staff.closeOrganisation({ organisationId, reason: 'merged', note: 'For a test.' })
    expect(await found()).toEqual([])
  })

  it('refuse a cursor of another list', async () => {
    const { nextCursor } = await onboarding.staff.listOrganisations({ limit: 1 })
    await expectRefused(
      onboarding.staff.listPledges({ cursor: nextCursor ?? undefined }),
      'VALIDATION_FAILED',
    )
    await expectRefused(onboarding.staff.listOrganisations({ cursor: 'e30' }), 'VALIDATION_FAILED')
  })

  it('are shown to the programme one by one, and every look is an event', async () => {
    const { id: organisationId } = await onboarding.active()
    const contact = person()
    await onboarding.staff.nameSinglePointOfContact({ organisationId, ...contact })
    const events = await onboarding.eventsOf(async () => {
      expect(await onboarding.staff.getOrganisation({ organisationId })).toMatchObject({
        id: organisationId,
        accessActive: true,
        accessReason: 'active',
        accepting: true,
        closedOn: null,
        agreements: [{ state: 'in_force' }],
        singlePointOfContact: { name: `${contact.firstName} ${contact.lastName}`, email: contact.email },
      })
    })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['organisation-opened', { organisationId }],
    ])
    const listed = await onboarding.eventsOf(() => onboarding.staff.listOrganisations({ limit: 1 }))
    expect(listed.map((event) => [nameOf(event), event.data])).toEqual([
      ['organisations-listed', { count: 1 }],
    ])
  })

  it('that do not exist are not found', async () => {
    await expectRefused(
      onboarding.staff.getOrganisation({ organisationId: newId() }),
      'ORGANISATION_NOT_FOUND',
    )
  })

  it('are shown to their own people, the agreements to their admins alone', async () => {
    const own = await onboarding.active()
    const other = await onboarding.active()
    const admin = onboarding.service.as(organisationAdmin(own.id))
    const events = await onboarding.eventsOf(async () =>
      expect(await admin.getOwnOrganisation({})).toEqual(own),
    )
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['organisation-opened', { organisationId: own.id }],
    ])
    const user = onboarding.service.as(organisationUser(other.id))
    expect(await user.getOwnOrganisation({})).toEqual({ ...other, agreements: [] })
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
