import { worklistKinds, type WorklistItem, type WorklistKind } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Onboarding, nameOf, person } from './onboarding.js'

describe('The worklist', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  const everything = async (kind?: WorklistKind): Promise<WorklistItem[]> => {
    const items: WorklistItem[] = []
    let cursor: string | undefined
    do {
      const page = await onboarding.staff.listWorklist({ ...(kind && { kind }), limit: 3, cursor })
      items.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return items
  }
  const kindsOf = async (organisationId: string) =>
    (await everything()).filter((item) => item.organisationId === organisationId).map(({ kind }) => kind)

  it('follows an organisation from the pledge to its admin', async () => {
    const { odsCode, id } = await onboarding.imported()
    const pledgeId = await onboarding.expressed(odsCode!)
    expect(await kindsOf(id)).toEqual(['pledge_waiting'])
    await onboarding.staff.acceptPledge({ pledgeId })
    expect(await kindsOf(id)).toEqual([])
    const { agreement, token } = await onboarding.issue(id)
    expect(await kindsOf(id)).toEqual(['waiting_for_signature'])
    await onboarding.public.refuseAgreement({ token, reason: 'Canary: no' })
    expect(await kindsOf(id)).toEqual(['refused_by_signatory'])
    const next = await onboarding.issue(id)
    expect(await kindsOf(id)).toEqual(['waiting_for_signature'])
    expect(next.agreement.id).not.toBe(agreement.id)
    await onboarding.sign(next.token)
    expect(await kindsOf(id)).toEqual(['to_countersign'])
    await onboarding.staff.countersignAgreement({ organisationId: id, agreementId: next.agreement.id })
    expect(await kindsOf(id)).toEqual(['contact_missing'])
    await onboarding.staff.nameSinglePointOfContact({ organisationId: id, ...person() })
    expect(await kindsOf(id)).toEqual(['no_admin_answered'])
  })

  it('says since when and until when, and why an agreement ends', async () => {
    const { id, odsCode } = await onboarding.active()
    await onboarding.import({ code: odsCode!, name: 'RENAMED WORKLIST NHS TRUST' })
    const mine = (await everything()).filter(({ organisationId }) => organisationId === id)
    const renamed = { organisationId: id, odsCode, name: 'RENAMED WORKLIST NHS TRUST' }
    expect(mine).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...renamed, kind: 'lapsing_soon', reason: 'legal_name_changed' }),
        expect.objectContaining({ ...renamed, kind: 'waiting_for_signature', reason: null }),
      ]),
    )
    for (const { kind, due } of mine)
      if (kind !== 'contact_missing') expect(Date.parse(due!)).toBeGreaterThan(Date.now() + 27 * 86_400_000)
  })

  it('is in pages, the oldest first, each item once; of one kind if asked for', async () => {
    for (const _ of Array.from({ length: 5 })) await onboarding.issue((await onboarding.pledged()).id)
    const all = await everything()
    expect(all.length).toBeGreaterThan(6)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).toSorted())
    for (const kind of worklistKinds) {
      expect(await everything(kind)).toEqual(all.filter((item) => item.kind === kind))
    }
    await expectRefused(onboarding.staff.listWorklist({ cursor: 'x' }), 'VALIDATION_FAILED')
  })

  it('is counted by kind, as it is listed, and looking at it is on record', async () => {
    const all = await everything()
    let counted: Awaited<ReturnType<Onboarding['staff']['countWorklist']>>
    const events = await onboarding.eventsOf(async () => (counted = await onboarding.staff.countWorklist({})))
    expect(counted!.counts).toEqual(
      worklistKinds.map((kind) => ({ kind, count: all.filter((item) => item.kind === kind).length })),
    )
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['worklist-opened', { count: all.length }],
    ])
  })

  it('leaves agreements alone that end later, or never', async () => {
    const { id: organisationId } = await onboarding.pledged()
    const { email } = person(newId().slice(-12))
    const signatory = { signatoryName: 'Canary Signer', signatoryEmail: email }
    const issued = await onboarding.staff.issueAgreement({ organisationId, ...signatory, validMonths: 3 })
    await onboarding.sign((await onboarding.emailTo(email)).token!)
    await onboarding.staff.countersignAgreement({ organisationId, agreementId: issued.id })
    expect(await kindsOf(organisationId)).toEqual(['contact_missing'])
    onboarding.service.clock.advanceDays(40)
    expect(await kindsOf(organisationId)).toContain('lapsing_soon')
  })
})
