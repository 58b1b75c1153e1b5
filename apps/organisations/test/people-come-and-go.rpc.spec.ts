import { organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { joined, joinedAgain } from './joined.js'
import { Onboarding, canary, nameOf, person } from './onboarding.js'

describe('People come and go', () => {
  let onboarding: Onboarding
  let organisationId: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  beforeEach(async () => {
    organisationId = (await onboarding.active()).id
  })
  afterAll(() => onboarding.stop())

  const admin = () => onboarding.service.as(organisationAdmin(organisationId))
  const admins = async () =>
    (await admin().listUsers({})).items
      .filter(({ role }) => role === 'organisation_admin')
      .map(({ id }) => id)
  const advised = async () => (await admin().getOwnOrganisation({})).secondAdminAdvised

  it('gives a user another role, and says so', async () => {
    const user = await joined(onboarding, organisationId)
    const change = { userId: user.accountId, role: 'organisation_admin' as const }
    const events = await onboarding.eventsOf(async () => {
      expect(await admin().changeUserRole(change)).toMatchObject({ id: user.accountId, role: change.role })
    })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['member-role-changed', { organisationId, accountId: user.accountId, role: 'organisation_admin' }],
    ])
  })

  it('advises a second admin until there is one', async () => {
    await joined(onboarding, organisationId, 'organisation_admin')
    expect(await advised()).toBe(true)
    await joined(onboarding, organisationId, 'organisation_admin')
    expect(await advised()).toBe(false)
  })

  it('removes a user, who can be invited again and comes back with the same account', async () => {
    const user = await joined(onboarding, organisationId)
    const events = await onboarding.eventsOf(() => admin().removeUser({ userId: user.accountId }))
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['member-removed', { organisationId, accountId: user.accountId, role: 'organisation_user' }],
    ])
    expect((await admin().listUsers({})).items).toEqual([])
    const { email, firstName, lastName } = user
    await admin().inviteUser({ email, firstName, lastName, role: 'organisation_user' })
    const { token } = await onboarding.emailTo(email)
    await onboarding.public.acceptInvitation({ token: token!, accountId: user.accountId })
    expect((await admin().listUsers({})).items.map(({ id }) => id)).toEqual([user.accountId])
  })

  it('lets somebody with an account join at once, in several organisations, once in each', async () => {
    const accountId = newId()
    const other = (await onboarding.active()).id
    const events = await onboarding.eventsOf(() => joinedAgain(onboarding, organisationId, accountId))
    expect(events.map(nameOf)).toEqual(['user-invited', 'invitation-accepted', 'member-joined'])
    expect(await joinedAgain(onboarding, other, accountId)).toMatchObject({
      accountId,
      organisationId: other,
    })
    await expectRefused(joinedAgain(onboarding, other, accountId), 'MEMBER_ALREADY_INVITED')
    expect((await admin().listUsers({})).items.map(({ id }) => id)).toEqual([accountId])
  })

  it('lets one of two in who use a link at once with accounts of theirs, and tells the other', async () => {
    const colleague = person()
    await admin().inviteUser({ ...colleague, role: 'organisation_user' })
    const token = (await onboarding.emailTo(colleague.email)).token!
    const outcomes = await Promise.allSettled(
      [newId(), newId()].map((accountId) => onboarding.public.acceptInvitation({ token, accountId })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'LINK_USED_ALREADY' },
    })
  })

  it('keeps the last admin', async () => {
    const { accountId: userId } = await joined(onboarding, organisationId, 'organisation_admin')
    await joined(onboarding, organisationId)
    await expectRefused(admin().removeUser({ userId }), 'LAST_ADMIN')
    await expectRefused(admin().changeUserRole({ userId, role: 'organisation_user' }), 'LAST_ADMIN')
    await expectRefused(onboarding.staff.removeUserOnBehalf({ organisationId, userId }), 'LAST_ADMIN')
    expect(await admins()).toEqual([userId])
  })

  it('keeps one of the last two admins who go at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      organisationId = (await onboarding.active()).id
      const first = await joined(onboarding, organisationId, 'organisation_admin')
      const second = await joined(onboarding, organisationId, 'organisation_admin')
      const outcomes = await Promise.allSettled([
        admin().removeUser({ userId: first.accountId }),
        admin().changeUserRole({ userId: second.accountId, role: 'organisation_user' }),
      ])
      expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { code: 'LAST_ADMIN' } },
      ])
      expect(await admins()).toHaveLength(1)
    }
  })

  it('has the programme name who follows a single point of contact who has left', async () => {
    const contact = person()
    await onboarding.staff.nameSinglePointOfContact({ organisationId, ...contact })
    const accountId = newId()
    const { token } = await onboarding.emailTo(contact.email)
    await onboarding.public.acceptInvitation({ token: token!, accountId })
    const shown = async () =>
      (await onboarding.staff.getOrganisation({ organisationId })).singlePointOfContact
    expect((await shown())?.email).toBe(contact.email)
    const { accountId: successorId, ...successor } = await joined(onboarding, organisationId)
    await admin().changeUserRole({ userId: successorId, role: 'organisation_admin' })
    await admin().removeUser({ userId: accountId })
    expect(await shown()).toBeNull()
    const events = await onboarding.eventsOf(() =>
      onboarding.staff.nameSinglePointOfContact({ organisationId, ...successor }),
    )
    expect(events.map(nameOf)).toEqual(['single-point-of-contact-named'])
    expect((await shown())?.email).toBe(successor.email)
  })

  it('makes a user an admin who is named single point of contact', async () => {
    const { accountId, ...user } = await joined(onboarding, organisationId)
    await onboarding.staff.nameSinglePointOfContact({ organisationId, ...user })
    expect(await admins()).toEqual([accountId])
  })

  it('finds nobody of another organisation', async () => {
    const { accountId: userId } = await joined(onboarding, organisationId)
    const stranger = onboarding.service.as(organisationAdmin((await onboarding.active()).id))
    for (const id of [userId, newId()]) {
      await expectRefused(stranger.removeUser({ userId: id }), 'MEMBER_NOT_FOUND')
      await expectRefused(
        stranger.changeUserRole({ userId: id, role: 'organisation_admin' }),
        'MEMBER_NOT_FOUND',
      )
    }
    await expectRefused(
      onboarding.staff.removeUserOnBehalf({ organisationId: newId(), userId }),
      'ORGANISATION_NOT_FOUND',
    )
  })

  it('has staff do the same on behalf of the organisation, on record as themselves', async () => {
    const staff = programmeStaff()
    const api = onboarding.service.as(staff)
    const { accountId: userId } = await joined(onboarding, organisationId)
    const events = await onboarding.eventsOf(async () => {
      const role = 'organisation_admin' as const
      await api.changeUserRoleOnBehalf({ organisationId, userId, role })
      await api.changeUserRoleOnBehalf({ organisationId, userId, role })
      expect((await api.listUsersOf({ organisationId })).items.map(({ id }) => id)).toEqual([userId])
    })
    for (const { actor, data } of events) {
      expect([actor.accountId, data['organisationId']]).toEqual([staff.accountId, organisationId])
    }
    const second = await joined(onboarding, organisationId, 'organisation_admin')
    await api.removeUserOnBehalf({ organisationId, userId: second.accountId })
    const removed = (await onboarding.service.events(organisationsEvents.memberRemoved)).at(-1)!
    expect([removed.actor.accountId, removed.data.accountId]).toEqual([staff.accountId, second.accountId])
  })

  it('puts nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })

  it('names people to auditors, those who have left too, and nobody else to nobody else', async () => {
    const { accountId, firstName, lastName } = await joined(onboarding, organisationId)
    const left = await joined(onboarding, organisationId)
    await admin().removeUser({ userId: left.accountId })
    const accountIds = [left.accountId, newId(), accountId]
    const events = await onboarding.eventsOf(async () => {
      const { items } = await onboarding.service.as(auditor()).nameMembers({ accountIds })
      expect(items).toEqual([
        { id: left.accountId, firstName: left.firstName, lastName: left.lastName },
        { id: accountId, firstName, lastName },
      ])
    })
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['members-named', { accountIds: [left.accountId, accountId] }],
    ])
    await expectRefused(admin().nameMembers({ accountIds }), 'NOT_PERMITTED')
    await expectRefused(onboarding.staff.nameMembers({ accountIds }), 'NOT_PERMITTED')
  })
})
