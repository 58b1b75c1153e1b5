import type { InvitationToAccept, InvitationView, MemberView, OrganisationView, Page } from '@sih/contracts'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { password } from '../system/system.js'
import { omar, priya, type Story } from './story.js'

export function firstAdmin(story: Story): void {
  const contact = () => `/admin/organisations/${story.airedale.id}/single-point-of-contact`
  const accept = (secret: string) => story.nobody.post('/invitations/accept', { token, password: secret })
  const inspect = () => story.nobody.post<InvitationToAccept>('/invitations/inspect', { token })
  let token: string

  it('is named by the programme, and invited', async () => {
    await refused(story.robin.put(contact(), { ...priya, email: '' }), 'VALIDATION_FAILED', 'email')
    const invited = await story.robin.put<InvitationView>(contact(), priya)
    expect(invited).toMatchObject({ ...priya, role: 'organisation_admin', state: 'sent' })
    await refused(story.robin.put(contact(), priya), 'MEMBER_ALREADY_INVITED')
    token = await story.system.mail.code('You are invited to Step into Health', priya.email)
    expect(await inspect()).toMatchObject({
      ...priya,
      organisationName: story.airedale.name,
      role: 'organisation_admin',
    })
  })

  it.each(['too-short-1', 'password1234', 'abcdefghijkl'])('may not choose the password %s', async (weak) => {
    await refused(accept(weak), 'VALIDATION_FAILED', 'password')
  })

  it('accepts, once, and signs in', async () => {
    const signIn = story.nobody.post('/auth/login', { email: priya.email, password })
    await refused(signIn, 'SIGN_IN_FAILED')
    await accept(password)
    story.priya = await story.system.signIn(priya.email)
    expect(story.priya.principal).toMatchObject({
      role: 'organisation_admin',
      organisationId: story.airedale.id,
    })
    await soon(() => refused(inspect(), 'LINK_USED_ALREADY'))
    await refused(accept(password), 'LINK_USED_ALREADY')
  })

  it('finds the organisation and its people', async () => {
    expect(await story.priya.get<OrganisationView>('/organisation')).toMatchObject({
      odsCode: 'RCF',
      accessActive: true,
      singlePointOfContact: { name: 'Priya Shah', email: priya.email },
    })
    const { items } = await story.priya.get<Page<MemberView>>('/organisation/users')
    expect(items).toEqual([expect.objectContaining({ id: story.priya.id, ...priya })])
    await refused(story.robin.get('/organisation'), 'NOT_PERMITTED')
    await refused(story.priya.get('/admin/organisations'), 'NOT_PERMITTED')
  })

  it('goes the same way elsewhere: Leeds has access too', async () => {
    const { onboarding, leeds } = story
    await onboarding.countersign(leeds.id, await onboarding.sign(leeds.id, leeds))
    story.omar = await onboarding.appoint(leeds.id, omar)
    expect(story.omar.principal.organisationId).toBe(leeds.id)
  })
}
