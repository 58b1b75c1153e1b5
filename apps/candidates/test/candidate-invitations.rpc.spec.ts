import { messagingRpc } from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import { candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())
afterEach(() => world.service.clock.reset())

const invitee = () => ({ email: `${newId()}@people.example`, firstName: 'Robin' })
const publicly = () => world.service.as(anonymous)
const inviter = async () => {
  const organisation = await world.organisation()
  const { organisationId } = organisation
  return { organisation, organisationId, api: world.service.as(organisationUser(organisationId)) }
}

/** The link that was sent to an address. */
async function linkTo(email: string): Promise<string> {
  const emails = await world.service.commands(messagingRpc.sendEmail)
  return emails.findLast(({ to }) => to === email)!.token!
}

describe('inviting somebody to register', () => {
  it('sends a link, and records nothing about the person', async () => {
    const { organisation, organisationId, api } = await inviter()
    const robin = invitee()
    const events = await world.during(async () => {
      const invitation = await api.inviteCandidate(robin)
      expect(invitation).toMatchObject({ ...robin, state: 'sent' })
      const days = Date.parse(invitation.expiresAt) - Date.parse(invitation.invitedAt)
      expect(days).toBe(28 * 86_400_000)
    })
    expect(events).toEqual([['candidate-invited', { invitationId: expect.any(String), organisationId }]])
    const emails = await world.service.commands(messagingRpc.sendEmail)
    expect(emails.find(({ to }) => to === robin.email)).toMatchObject({
      kind: 'candidate_invitation',
      recipientName: 'Robin',
      organisationName: organisation.legalName,
      token: expect.any(String),
    })
  })

  it('answers the same for somebody who is registered already', async () => {
    const { api } = await inviter()
    const email = `${newId()}@people.example`
    await world.candidate({ email })
    const known = await api.inviteCandidate({ email })
    const unknown = await api.inviteCandidate({ email: `${newId()}@people.example` })
    expect(Object.keys(known)).toEqual(Object.keys(unknown))
    expect([known.state, unknown.state]).toEqual(['sent', 'sent'])
  })

  it('is for the programme and for organisations with access', async () => {
    const staff = world.service.as(programmeStaff())
    const robin = invitee()
    await staff.inviteCandidate(robin)
    expect(
      (await publicly().inspectCandidateInvitation({ token: await linkTo(robin.email) })).organisationId,
    ).toBeNull()
    const { organisation, api } = await inviter()
    await world.change(organisation, { accessActive: false })
    await expectRefused(api.inviteCandidate(invitee()), 'CANDIDATE_INVITATIONS_CLOSED')
    await expectRefused(world.service.as(candidate(newId())).inviteCandidate(invitee()), 'NOT_PERMITTED')
  })

  it('is done once for an address, by any one organisation', async () => {
    const [one, other] = [await inviter(), await inviter()]
    const robin = invitee()
    await one.api.inviteCandidate(robin)
    const colleague = world.service.as(organisationUser(one.organisationId))
    await expectRefused(colleague.inviteCandidate(robin), 'CANDIDATE_ALREADY_INVITED')
    await other.api.inviteCandidate(robin)
    const staff = world.service.as(programmeStaff())
    await staff.inviteCandidate(robin)
    await expectRefused(staff.inviteCandidate(robin), 'CANDIDATE_ALREADY_INVITED')
  })

  it('shows the inviter, and nobody else, whom they invited', async () => {
    const { organisationId, api } = await inviter()
    const sent = [await api.inviteCandidate(invitee()), await api.inviteCandidate(invitee())]
    const first = await api.listCandidateInvitations({ limit: 1 })
    expect(first.items).toEqual([sent[1]])
    const rest = await api.listCandidateInvitations({ limit: 1, cursor: first.nextCursor! })
    expect(rest).toEqual({ items: [sent[0]], nextCursor: null })
    const colleague = world.service.as(organisationUser(organisationId))
    expect((await colleague.listCandidateInvitations({})).items).toEqual([])
    const { id: invitationId } = sent[0]!
    for (const missing of [invitationId, newId()]) {
      const refused = colleague.withdrawCandidateInvitation({ invitationId: missing })
      await expectRefused(refused, 'CANDIDATE_INVITATION_NOT_FOUND')
    }
  })

  it('can be withdrawn: nothing of it is left', async () => {
    const { organisationId, api } = await inviter()
    const robin = invitee()
    const { id: invitationId } = await api.inviteCandidate(robin)
    const events = await world.during(() => api.withdrawCandidateInvitation({ invitationId }))
    const emailId = expect.any(String)
    expect(events).toEqual([['candidate-invitation-withdrawn', { invitationId, organisationId, emailId }]])
    const token = await linkTo(robin.email)
    await expectRefused(publicly().inspectCandidateInvitation({ token }), 'LINK_NOT_VALID')
    await expectRefused(world.register({ invitationToken: token }), 'LINK_NOT_VALID')
    expect((await api.listCandidateInvitations({})).items).toEqual([])
  })
})

describe('registering by an invitation', () => {
  it('picks the organisation that invites, and tells it no more than that', async () => {
    const { organisation, organisationId, api } = await inviter()
    const robin = invitee()
    const { id: invitationId } = await api.inviteCandidate(robin)
    const invitationToken = await linkTo(robin.email)
    expect(await publicly().inspectCandidateInvitation({ token: invitationToken })).toMatchObject({
      ...robin,
      organisationName: organisation.legalName,
    })
    const other = await world.organisation()
    const candidateId = newId()
    const organisationIds = [other.organisationId]
    const events = await world.during(() => world.register({ candidateId, organisationIds, invitationToken }))
    expect(events).toContainEqual([
      'candidate-invitation-answered',
      { invitationId, organisationId, candidateId },
    ])
    const { items } = await world.self(candidateId).listInterests({})
    expect(items.map((item) => item.organisationId)).toEqual([other.organisationId, organisationId])
    const state = async () => (await api.listCandidateInvitations({})).items[0]!.state
    expect(await state()).toBe('sent')
    await world.confirm(candidateId)
    expect(await state()).toBe('registered')
    await expectRefused(world.register({ invitationToken }), 'LINK_NOT_VALID')
  })

  it('works again until the address is confirmed', async () => {
    const { api } = await inviter()
    const robin = invitee()
    await api.inviteCandidate(robin)
    const invitationToken = await linkTo(robin.email)
    await world.register({ invitationToken })
    await world.confirm(await world.register({ invitationToken }))
    expect((await api.listCandidateInvitations({})).items).toMatchObject([{ state: 'registered' }])
  })

  it('leaves out an organisation that takes nobody any more', async () => {
    const { organisation, api } = await inviter()
    const robin = invitee()
    await api.inviteCandidate(robin)
    await world.change(organisation, { pledged: false, accessActive: false })
    const candidateId = await world.register({ invitationToken: await linkTo(robin.email) })
    expect((await world.self(candidateId).listInterests({})).items).toEqual([])
  })
})
