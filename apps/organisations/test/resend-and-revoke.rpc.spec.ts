import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { Onboarding, nameOf, person } from './onboarding.js'

describe('An invitation', () => {
  let onboarding: Onboarding
  let organisationId: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  beforeEach(async () => {
    organisationId = (await onboarding.active()).id
  })
  afterEach(() => onboarding.service.clock.reset())
  afterAll(() => onboarding.stop())

  const admin = () => onboarding.service.as(organisationAdmin(organisationId))
  const invited = async () => {
    const colleague = { ...person(), role: 'organisation_user' as const }
    const { id: invitationId } = await admin().inviteUser(colleague)
    return { colleague, invitationId, token: (await onboarding.emailTo(colleague.email)).token! }
  }
  const inspect = (token: string) => onboarding.public.inspectInvitation({ token })

  it('that is sent again has a new link and new days, and the old link is dead', async () => {
    const { colleague, invitationId, token } = await invited()
    onboarding.service.clock.advanceDays(8)
    const events = await onboarding.eventsOf(async () => {
      expect(await admin().resendInvitation({ invitationId })).toMatchObject({
        id: invitationId,
        state: 'sent',
      })
    })
    expect(events.map(nameOf)).toEqual(['invitation-resent'])
    await expectRefused(inspect(token), 'LINK_NOT_VALID')
    const renewed = await onboarding.emailTo(colleague.email)
    expect(renewed).toMatchObject({ kind: 'invitation', recipientName: expect.stringContaining('Canary') })
    onboarding.service.clock.advanceDays(6)
    await inspect(renewed.token!)
  })

  it('is not sent again if it was answered, was withdrawn, or a newer one waits', async () => {
    const answered = await invited()
    await onboarding.public.acceptInvitation({ token: answered.token, accountId: newId() })
    const withdrawn = await invited()
    await admin().revokeInvitation({ invitationId: withdrawn.invitationId })
    for (const { invitationId } of [answered, withdrawn]) {
      await expectRefused(admin().resendInvitation({ invitationId }), 'INVITATION_NOT_OPEN')
      await expectRefused(admin().revokeInvitation({ invitationId }), 'INVITATION_NOT_OPEN')
    }
    const { colleague, invitationId } = await invited()
    onboarding.service.clock.advanceDays(8)
    await admin().inviteUser(colleague)
    await expectRefused(admin().resendInvitation({ invitationId }), 'MEMBER_ALREADY_INVITED')
  })

  it('is not sent again once access has ended', async () => {
    const { invitationId } = await invited()
    const { odsCode } = await onboarding.staff.getOrganisation({ organisationId })
    await onboarding.import({ code: odsCode!, closed: '20240101' })
    await expectRefused(admin().resendInvitation({ invitationId }), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('that is withdrawn says so to whoever opens it, and leaves room for another', async () => {
    const { colleague, invitationId, token } = await invited()
    const events = await onboarding.eventsOf(() => admin().revokeInvitation({ invitationId }))
    expect(events.map(nameOf)).toEqual(['invitation-withdrawn'])
    expect((await admin().listInvitations({})).items).toMatchObject([{ id: invitationId, state: 'revoked' }])
    await expectRefused(inspect(token), 'LINK_WITHDRAWN')
    await expectRefused(onboarding.public.acceptInvitation({ token }), 'LINK_WITHDRAWN')
    await admin().inviteUser(colleague)
  })

  it('is either answered or withdrawn, if both happen at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { invitationId, token } = await invited()
      const outcomes = await Promise.allSettled([
        admin().revokeInvitation({ invitationId }),
        onboarding.public.acceptInvitation({ token, accountId: newId() }),
      ])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('of another organisation is not found', async () => {
    const { invitationId } = await invited()
    const stranger = onboarding.service.as(organisationAdmin((await onboarding.active()).id))
    for (const id of [invitationId, newId()]) {
      await expectRefused(stranger.resendInvitation({ invitationId: id }), 'INVITATION_NOT_FOUND')
      await expectRefused(stranger.revokeInvitation({ invitationId: id }), 'INVITATION_NOT_FOUND')
    }
  })

  it('is seen to by staff on behalf of the organisation, on record as themselves', async () => {
    const staff = programmeStaff()
    const api = onboarding.service.as(staff)
    const colleague = { ...person(), role: 'organisation_admin' as const }
    const events = await onboarding.eventsOf(async () => {
      const { id: invitationId } = await api.inviteUserOnBehalf({ organisationId, ...colleague })
      await api.resendInvitationOnBehalf({ organisationId, invitationId })
      await api.revokeInvitationOnBehalf({ organisationId, invitationId })
      const { items } = await api.listInvitationsOf({ organisationId })
      expect(items).toMatchObject([{ id: invitationId, state: 'revoked' }])
    })
    expect(events.map(nameOf)).toEqual([
      'user-invited',
      'invitation-resent',
      'invitation-withdrawn',
      'invitations-listed',
    ])
    for (const { actor, data } of events) {
      expect([actor.accountId, data['organisationId']]).toEqual([staff.accountId, organisationId])
    }
    await expectRefused(api.listInvitationsOf({ organisationId: newId() }), 'ORGANISATION_NOT_FOUND')
  })
})
