import type {
  AgreementDocument,
  AgreementView,
  OrganisationView,
  Page,
  PledgedOrganisation,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { createHash } from 'node:crypto'
import { refused } from '../system/refused.js'
import { priya, type Story } from './story.js'

const signatory = { signatoryName: 'Casey Whitfield', signatoryEmail: 'governance@airedale.example' }

export function agreement(story: Story): void {
  const path = () => `/admin/organisations/${story.airedale.id}`
  const issue = () => story.robin.post<AgreementView>(`${path()}/agreements`, signatory)
  const countersign = (id: string) =>
    story.robin.post<AgreementView>(`${path()}/agreements/${id}/countersign`)
  const invite = () => story.robin.put(`${path()}/single-point-of-contact`, priya)
  const inspect = (token: string) => story.nobody.post<AgreementDocument>('/dsa/inspect', { token })
  const sign = (more: object = {}) =>
    story.nobody.post<AgreementView>('/dsa/sign', {
      token,
      signatoryName: 'Casey Whitfield',
      signatoryJobTitle: 'Information Governance Lead',
      confirmsAuthority: true,
      ...more,
    })
  let id: string
  let token: string

  it('comes before any invitation', async () => {
    await refused(invite(), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('is issued in the legal name, and the signatory gets a link', async () => {
    await refused(story.nobody.post(`${path()}/agreements`, signatory), 'NOT_SIGNED_IN')
    const issued = await issue()
    expect(issued).toMatchObject({ state: 'issued', legalName: story.airedale.name, signedAt: null })
    id = issued.id
    await refused(issue(), 'AGREEMENT_OPEN_ALREADY')
    await refused(countersign(id), 'AGREEMENT_NOT_SIGNED')
    await refused(countersign(newId()), 'AGREEMENT_NOT_FOUND')
    await refused(invite(), 'AGREEMENT_NOT_IN_FORCE')
    const address = signatory.signatoryEmail
    token = await story.system.mail.code('A Data Sharing Agreement is ready for you to sign', address)
    const { text } = (await story.system.mail.to(address))[0]!
    expect(text).toContain(`/sign-agreement#token=${token}`)
    expect(text).toContain(story.airedale.name)
  })

  it('can be read before it is signed', async () => {
    const { legalName, text, textHash } = await inspect(token)
    expect(legalName).toBe(story.airedale.name)
    expect(text).toContain(story.airedale.name)
    expect(textHash).toBe(createHash('sha256').update(text).digest('hex'))
    await refused(inspect(`${token}x`), 'LINK_NOT_VALID')
  })

  it('is signed with authority, once', async () => {
    await refused(sign({ confirmsAuthority: false }), 'VALIDATION_FAILED', 'confirmsAuthority')
    await refused(sign({ signatoryJobTitle: ' ' }), 'VALIDATION_FAILED', 'signatoryJobTitle')
    await refused(sign({ token: `${token}x` }), 'LINK_NOT_VALID')
    expect(await sign()).toMatchObject({ id, state: 'signed', signatoryName: 'Casey Whitfield' })
    await refused(sign(), 'AGREEMENT_SIGNED_ALREADY')
    await refused(inspect(token), 'AGREEMENT_SIGNED_ALREADY')
    await refused(invite(), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('is in force once the programme has countersigned', async () => {
    const before = await story.robin.get<OrganisationView>(path())
    expect(before).toMatchObject({ accessActive: false, accessReason: 'agreement_not_countersigned' })
    expect(await countersign(id)).toMatchObject({ id, state: 'in_force', inForceFrom: expect.any(String) })
    await refused(countersign(id), 'AGREEMENT_NOT_SIGNED')
    const after = await story.robin.get<OrganisationView>(path())
    expect(after).toMatchObject({ accessActive: true, accessReason: 'active' })
    expect(after.agreements.map(({ state }) => state)).toEqual(['in_force'])
    const listed = await story.nobody.get<Page<PledgedOrganisation>>('/organisations?search=RCF')
    expect(listed.items).toEqual([expect.objectContaining({ id: story.airedale.id, accepting: true })])
  })
}
