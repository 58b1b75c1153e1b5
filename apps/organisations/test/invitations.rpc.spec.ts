import { gatewayEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin } from '@sih/testing'
import { Onboarding, canary, nameOf, person } from './onboarding.js'

describe('Invitations', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())
  afterEach(() => onboarding.service.clock.reset())

  const adminOf = (id: string) => onboarding.service.as(organisationAdmin(id))

  const contactNamed = async () => {
    const organisation = await onboarding.active()
    const contact = person()
    await onboarding.staff.nameSinglePointOfContact({ organisationId: organisation.id, ...contact })
    return { organisation, contact, token: (await onboarding.emailTo(contact.email)).token! }
  }

  const accountOpened = (accountId: string, organisationId: string) =>
    onboarding.service.happened(gatewayEvents.accountOpened, {
      accountId,
      organisationId,
      role: 'organisation_admin',
    })

  it('go to the single point of contact, as the first admin, only once there is access', async () => {
    const { id: organisationId } = await onboarding.pledged()
    const name = (organisation: string, contact = person()) =>
      onboarding.staff.nameSinglePointOfContact({ organisationId: organisation, ...contact })
    await expectRefused(name(organisationId), 'AGREEMENT_NOT_IN_FORCE')
    await expectRefused(name(newId()), 'ORGANISATION_NOT_FOUND')

    const active = await onboarding.active()
    const contact = person()
    let invitation = { id: '', sentAt: '' }
    const events = await onboarding.eventsOf(async () => (invitation = await name(active.id, contact)))
    expect(invitation).toMatchObject({ ...contact, role: 'organisation_admin', state: 'sent' })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      [
        'single-point-of-contact-named',
        { organisationId: active.id, invitationId: invitation.id, role: 'organisation_admin' },
      ],
    ])
    expect(await onboarding.emailTo(contact.email)).toEqual({
      emailId: expect.any(String),
      kind: 'invitation',
      to: contact.email,
      recipientName: `${contact.firstName} ${contact.lastName}`,
      token: expect.stringMatching(/^[\w-]{43}$/),
      organisationName: active.name,
      expiresAt: new Date(Date.parse(invitation.sentAt) + 7 * 86_400_000).toISOString(),
    })
  })

  it('of a contact who is replaced before answering are of no use any more', async () => {
    const { organisation, token } = await contactNamed()
    const replacement = person()
    const events = await onboarding.eventsOf(() =>
      onboarding.staff.nameSinglePointOfContact({ organisationId: organisation.id, ...replacement }),
    )
    expect(events.map(nameOf)).toEqual(['single-point-of-contact-named', 'invitation-withdrawn'])
    await expectRefused(onboarding.public.acceptInvitation({ token }), 'LINK_WITHDRAWN')
    const shown = await onboarding.staff.getOrganisation({ organisationId: organisation.id })
    expect(shown.singlePointOfContact?.email).toBe(replacement.email)
  })

  it('go from an admin to colleagues of the own organisation', async () => {
    const { id } = await onboarding.active()
    const other = await onboarding.active()
    const colleague = { ...person(), role: 'organisation_user' as const }
    const events = await onboarding.eventsOf(() => adminOf(id).inviteUser(colleague))
    expect(events.map(nameOf)).toEqual(['user-invited'])
    expect(events[0]!.data).toMatchObject({ organisationId: id, role: 'organisation_user' })
    const listing = await onboarding.eventsOf(async () => {
      const own = await adminOf(id).listInvitations({})
      expect(own.items).toMatchObject([{ ...colleague, state: 'sent' }])
      expect(own.nextCursor).toBeNull()
      expect((await adminOf(other.id).listInvitations({})).items).toEqual([])
    })
    expect(listing.map((event) => [nameOf(event), event.data])).toEqual([
      ['invitations-listed', { organisationId: id, invitationIds: [events[0]!.data['invitationId']] }],
      ['invitations-listed', { organisationId: other.id, invitationIds: [] }],
    ])
  })

  it('stop when access ends', async () => {
    const { id, odsCode } = await onboarding.active()
    await onboarding.import({ code: odsCode, closed: '20240101' })
    const colleague = { ...person(), role: 'organisation_user' as const }
    await expectRefused(adminOf(id).inviteUser(colleague), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('are not sent twice to the same address, unless the first has expired', async () => {
    const { organisation, contact } = await contactNamed()
    const again = { ...contact, email: contact.email.toUpperCase(), role: 'organisation_user' as const }
    await expectRefused(adminOf(organisation.id).inviteUser(again), 'MEMBER_ALREADY_INVITED')
    await expectRefused(
      onboarding.staff.nameSinglePointOfContact({ organisationId: organisation.id, ...contact }),
      'MEMBER_ALREADY_INVITED',
    )
    const elsewhere = await onboarding.active()
    await adminOf(elsewhere.id).inviteUser(again)
    onboarding.service.clock.advanceDays(7)
    await adminOf(organisation.id).inviteUser(again)
  })

  it('are sent once to a person whom two invite at the same time', async () => {
    const { id } = await onboarding.active()
    const colleague = { ...person(), role: 'organisation_user' as const }
    const attempts = [1, 2, 3].map(() => adminOf(id).inviteUser(colleague))
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await adminOf(id).listInvitations({})).items).toHaveLength(1)
  })

  it('say who invites before they are accepted', async () => {
    const { organisation, contact, token } = await contactNamed()
    const events = await onboarding.eventsOf(async () => {
      const shown = await onboarding.public.inspectInvitation({ token })
      expect(shown).toMatchObject({
        organisationName: organisation.name,
        role: 'organisation_admin',
        ...contact,
      })
    })
    expect(events.map(nameOf)).toEqual(['invitation-inspected'])
  })

  it('give the same account however often they are accepted before it is open', async () => {
    const { organisation, contact, token } = await contactNamed()
    const accept = () => onboarding.public.acceptInvitation({ token, lastName: 'Canarywood' })
    const [first, second, third] = [...(await Promise.all([accept(), accept()])), await accept()]
    expect(first).toEqual({
      accountId: expect.any(String),
      email: contact.email,
      organisationId: organisation.id,
      role: 'organisation_admin',
    })
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    const [shown] = (await adminOf(organisation.id).listInvitations({})).items
    expect(shown).toMatchObject({
      firstName: contact.firstName,
      lastName: 'Canarywood',
      state: 'accepted',
    })
    const events = await onboarding.eventsOf(accept)
    expect(events.map(nameOf)).toEqual(['invitation-accepted'])
  })

  it('are of no use once the account is open', async () => {
    const { organisation, token } = await contactNamed()
    const { accountId } = await onboarding.public.acceptInvitation({ token })
    await accountOpened(accountId, organisation.id)
    await expectRefused(onboarding.public.acceptInvitation({ token }), 'LINK_USED_ALREADY')
    await expectRefused(onboarding.public.inspectInvitation({ token }), 'LINK_USED_ALREADY')
  })

  it('expire after seven days and do not open to an altered token', async () => {
    const { token } = await contactNamed()
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    for (const wrong of [altered, `${token}A`, 'x']) {
      await expectRefused(onboarding.public.inspectInvitation({ token: wrong }), 'LINK_NOT_VALID')
      await expectRefused(onboarding.public.acceptInvitation({ token: wrong }), 'LINK_NOT_VALID')
    }
    onboarding.service.clock.advanceDays(6.99)
    await onboarding.public.inspectInvitation({ token })
    onboarding.service.clock.advanceDays(0.01)
    await expectRefused(onboarding.public.inspectInvitation({ token }), 'LINK_EXPIRED')
    await expectRefused(onboarding.public.acceptInvitation({ token }), 'LINK_EXPIRED')
  })

  it('are not accepted once access has ended', async () => {
    const { organisation, token } = await contactNamed()
    await onboarding.import({ code: organisation.odsCode, closed: '20240101' })
    await expectRefused(onboarding.public.acceptInvitation({ token }), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('are listed newest first, page by page', async () => {
    const { id } = await onboarding.active()
    const invited: string[] = []
    for (let n = 0; n < 3; n += 1) {
      const colleague = { ...person(), role: 'organisation_user' as const }
      invited.unshift((await adminOf(id).inviteUser(colleague)).id)
    }
    const first = await adminOf(id).listInvitations({ limit: 2 })
    const rest = await adminOf(id).listInvitations({ limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items].map((invitation) => invitation.id)).toEqual(invited)
    expect(rest.nextCursor).toBeNull()
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
