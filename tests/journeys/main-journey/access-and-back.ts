import type {
  AccessChangeView,
  CandidateSummary,
  OdsImportReport,
  OrganisationView,
  Page,
} from '@sih/contracts'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { asFile, shortFile } from './ods-file.js'
import type { Story } from './story.js'

const why = { reason: 'under_review', note: 'For the journey.' }
const colleague = { firstName: 'Dewi', lastName: 'Rees', email: 'dewi@ambulance.example' }

export function accessAndBack(story: Story): void {
  const path = () => `/admin/organisations/${story.ambulance.id}`
  const view = () => story.robin.get<OrganisationView>(path())
  const decide = (decision: string) => story.robin.post<OrganisationView>(`${path()}/${decision}`, why)
  const invite = () =>
    story.carys.post('/organisation/invitations', { ...colleague, role: 'organisation_user' })
  const importAs = (name: string) =>
    story.robin.upload<OdsImportReport>(
      '/admin/ods-imports',
      'file',
      asFile(shortFile.map((line) => line.replace(story.ambulance.name, name))),
    )
  /** What an open session of the organisation sees, from one moment to the next. */
  const sees = (...ids: string[]) =>
    soon(async () => {
      const { items } = await story.carys.get<Page<CandidateSummary>>('/candidates')
      expect(items.map(({ id }) => id)).toEqual(ids)
    })
  /** By somebody else each time: an older link must not be taken for the new one. */
  const signAgain = async (domain: string) => {
    const agreementId = await story.onboarding.sign(story.ambulance.id, { ...story.ambulance, domain })
    await story.onboarding.countersign(story.ambulance.id, agreementId)
  }

  it('ends with a suspension, in open sessions too, and comes back with its end', async () => {
    await sees(story.sam.id)
    await refused(decide('reinstate'), 'ORGANISATION_NOT_SUSPENDED')
    expect(await decide('suspend')).toMatchObject({ access: { active: false, reason: 'suspended' } })
    await sees()
    await refused(invite(), 'ORGANISATION_SUSPENDED')
    await refused(decide('suspend'), 'ORGANISATION_SUSPENDED')
    expect(await decide('reinstate')).toMatchObject({ access: { active: true, reason: 'active' } })
    await sees(story.sam.id)
  })

  it('goes on for the grace when the legal name changes, while the agreement is signed anew', async () => {
    const name = 'WELSH AMBULANCE SERVICES UNIVERSITY NHS TRUST'
    expect(await importAs(name)).toMatchObject({ renamed: 1, unchanged: 5 })
    const { access, agreements } = await view()
    expect(access).toMatchObject({ active: true, endReason: 'legal_name_changed' })
    expect(agreements.map(({ state }) => state)).toEqual(['in_force', 'issued'])
    await refused(invite(), 'INVITATIONS_PAUSED')
    await sees(story.sam.id)
    const found = await story.nobody.get<Page<{ id: string }>>('/organisations?search=ambulance services nhs')
    expect(found.items.map(({ id }) => id)).toEqual([story.ambulance.id])
  })

  it('stays as it was when the name is taken back', async () => {
    expect(await importAs(story.ambulance.name)).toMatchObject({ renamed: 1 })
    const { access, agreements } = await view()
    expect(access).toMatchObject({ active: true, endsAt: null, endReason: null })
    expect(agreements.map(({ state }) => state)).toEqual(['in_force', 'lapsed'])
  })

  it('ends when the programme closes the organisation, and is signed for anew', async () => {
    await refused(decide('reopen'), 'ORGANISATION_NOT_CLOSED')
    expect(await decide('close')).toMatchObject({ access: { reason: 'closed_by_programme' } })
    await sees()
    await refused(decide('close'), 'ORGANISATION_CLOSED')
    expect(await decide('reopen')).toMatchObject({ access: { reason: 'no_agreement' } })
    await signAgain('reopened.ambulance')
    await sees(story.sam.id)
  })

  it('ends with the pledge, and is won back from the beginning', async () => {
    expect(await decide('pledge/withdraw')).toMatchObject({
      pledgedAt: null,
      access: { reason: 'not_pledged' },
    })
    await sees()
    await refused(decide('pledge/withdraw'), 'ORGANISATION_NOT_PLEDGED')
    await story.onboarding.pledge(story.ambulance)
    await signAgain('pledged.ambulance')
    await sees(story.sam.id)
  })

  it('has a history that its admin can read', async () => {
    const { items } = await story.carys.get<Page<AccessChangeView>>('/organisation/access-history?limit=100')
    expect(
      items
        .map(({ active, cause }) => `${cause}: ${active}`)
        .toReversed()
        .slice(3),
    ).toEqual([
      'countersign-agreement: true',
      'suspend: false',
      'reinstate: true',
      'import-ods: true',
      'import-ods: true',
      'close: false',
      'reopen: false',
      'issue-agreement: false',
      'sign-agreement: false',
      'countersign-agreement: true',
      'withdraw-pledge: false',
      'accept-pledge: false',
      'issue-agreement: false',
      'sign-agreement: false',
      'countersign-agreement: true',
    ])
    await refused(story.tom.get('/organisation/access-history'), 'NOT_PERMITTED')
  })
}
