import { expectRefused } from '@sih/testing'
import { Onboarding, expectOneInteraction, nameOf } from './onboarding.js'

const particulars = {
  legalName: 'Testbury Hospice',
  type: 'other' as const,
  region: 'Y58' as const,
  address: '1 High Street, Testbury',
  postcode: 'AB1 2CD',
}

describe('Organisations without an ODS code', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  it('are added by the programme and pledge by its hand', async () => {
    let organisationId = ''
    const adding = await onboarding.eventsOf(async () => {
      const added = await onboarding.staff.addOrganisation(particulars)
      organisationId = added.id
      expect(added).toMatchObject({ odsCode: null, name: 'Testbury Hospice', accessReason: 'not_pledged' })
    })
    expect(adding.map(nameOf)).toEqual(['organisation-added', 'organisation-changed'])
    expectOneInteraction(adding)
    expect(adding[1]!.data).toMatchObject({ organisationId, revision: 1, odsCode: null, open: true })
    const pledging = await onboarding.eventsOf(() => onboarding.staff.recordPledge({ organisationId }))
    expect(pledging.map(nameOf)).toEqual(['pledge-recorded', 'organisation-changed'])
    const { items } = await onboarding.public.listPledgedOrganisations({ search: 'hospice', type: 'other' })
    expect(items).toMatchObject([{ id: organisationId, odsCode: null, accepting: false }])
    await expectRefused(onboarding.staff.recordPledge({ organisationId }), 'ORGANISATION_ALREADY_PLEDGED')
  })

  it('are renamed and amended by the programme, and found by both names', async () => {
    const { id: organisationId } = await onboarding.staff.addOrganisation(particulars)
    const renaming = await onboarding.eventsOf(() =>
      onboarding.staff.renameOrganisation({ organisationId, legalName: 'Greater Testbury Care' }),
    )
    expect(renaming.map(nameOf)).toEqual(['organisation-renamed', 'organisation-changed'])
    for (const search of ['greater testbury', 'testbury hosp']) {
      const { items } = await onboarding.staff.listOrganisations({ search })
      expect(items.map(({ id }) => id)).toContain(organisationId)
    }
    const amended = await onboarding.staff.amendOrganisation({
      organisationId,
      region: 'Y59',
      postcode: 'ZZ9 9ZZ',
    })
    expect(amended).toMatchObject({ region: 'Y59', postcode: 'ZZ9 9ZZ', address: particulars.address })
  })

  it('are the only ones that the programme changes: the register keeps the others', async () => {
    const { id: organisationId } = await onboarding.imported()
    const rename = onboarding.staff.renameOrganisation({ organisationId, legalName: 'Mine' })
    await expectRefused(rename, 'ORGANISATION_KEPT_BY_ODS')
    await expectRefused(
      onboarding.staff.amendOrganisation({ organisationId, postcode: 'ZZ9 9ZZ' }),
      'ORGANISATION_KEPT_BY_ODS',
    )
  })
})
