import { gatewayEvents, messagingRpc, organisationsEvents } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { expectRefused, organisationAdmin, organisationUser } from '@sih/testing'
import { Onboarding, canary, nameOf, person } from './onboarding.js'

describe('Members', () => {
  let onboarding: Onboarding

  beforeAll(async () => {
    onboarding = await Onboarding.start()
  })
  afterAll(() => onboarding.stop())

  const accepted = async (organisationId: string, colleague = person()) => {
    const admin = onboarding.service.as(organisationAdmin(organisationId))
    await admin.inviteUser({ ...colleague, role: 'organisation_user' })
    const { token } = await onboarding.emailTo(colleague.email)
    const { accountId } = await onboarding.public.acceptInvitation({ token: token! })
    return { ...colleague, accountId }
  }

  const accountOpened = (accountId: string, organisationId: string | null) =>
    onboarding.service.happened(gatewayEvents.accountOpened, {
      accountId,
      organisationId,
      role: organisationId ? 'organisation_user' : 'candidate',
    })

  const joined = async (organisationId: string, colleague = person()) => {
    const member = await accepted(organisationId, colleague)
    await accountOpened(member.accountId, organisationId)
    return member
  }

  it('join when their account is opened, and can be written to from then on', async () => {
    const { id: organisationId } = await onboarding.active()
    const { accountId, ...colleague } = await accepted(organisationId)
    const events = await onboarding.eventsOf(() => accountOpened(accountId, organisationId))
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['member-joined', { organisationId, accountId, role: 'organisation_user' }],
    ])
    expect(events[0]!.causeId).not.toBeNull()
    const contacts = await onboarding.service.commands(messagingRpc.keepContact)
    expect(contacts.filter((contact) => contact.accountId === accountId)).toEqual([
      { accountId, ...colleague },
    ])
  })

  it('have the new address once the gateway says that it is theirs', async () => {
    const { id: organisationId } = await onboarding.active()
    const { accountId } = await joined(organisationId)
    const change = { accountId, email: 'moved@people.example' }
    const events = await onboarding.eventsOf(() =>
      onboarding.service.as(theService).changeMemberAddress(change),
    )
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['member-address-changed', { accountId }],
    ])
    const admin = onboarding.service.as(organisationAdmin(organisationId))
    expect((await admin.listUsers({})).items).toMatchObject([{ id: accountId, email: change.email }])
    await expectRefused(admin.changeMemberAddress(change), 'NOT_PERMITTED')
  })

  it('join once, should the account be said to be open again', async () => {
    const { id: organisationId } = await onboarding.active()
    const { accountId } = await joined(organisationId)
    expect(await onboarding.eventsOf(() => accountOpened(accountId, organisationId))).toEqual([])
  })

  it('join even if access has ended in between: the account is open', async () => {
    const { id: organisationId, odsCode } = await onboarding.active()
    const { accountId } = await accepted(organisationId)
    await onboarding.import({ code: odsCode, name: 'RENAMED FIVE NHS TRUST' })
    await accountOpened(accountId, organisationId)
    const joinings = await onboarding.service.events(organisationsEvents.memberJoined)
    expect(joinings.some(({ data }) => data.accountId === accountId)).toBe(true)
  })

  it('are not made of accounts that nobody here invited', async () => {
    expect(await onboarding.eventsOf(() => accountOpened(newId(), null))).toEqual([])
  })

  it('are not invited again', async () => {
    const { id: organisationId } = await onboarding.active()
    const { firstName, lastName, email } = await joined(organisationId)
    const admin = onboarding.service.as(organisationAdmin(organisationId))
    await expectRefused(
      admin.inviteUser({ firstName, lastName, email, role: 'organisation_user' }),
      'MEMBER_ALREADY_INVITED',
    )
  })

  it('are listed by name to their own organisation alone, page by page', async () => {
    const { id: organisationId } = await onboarding.active()
    const names = [
      ['Ann', 'Canary Young'],
      ['Zoe', 'canary abbot'],
      ['Bob', 'Canary Young'],
    ]
    for (const [firstName, lastName] of names) {
      await joined(organisationId, { ...person(), firstName: firstName!, lastName: lastName! })
    }
    const user = onboarding.service.as(organisationUser(organisationId))
    const first = await user.listUsers({ limit: 2 })
    const rest = await user.listUsers({ limit: 2, cursor: first.nextCursor! })
    const shown = [...first.items, ...rest.items]
    expect(shown.map(({ firstName }) => firstName)).toEqual(['Zoe', 'Ann', 'Bob'])
    expect(Buffer.from(first.nextCursor!, 'base64url').toString()).not.toMatch(new RegExp(canary, 'i'))

    const other = await onboarding.active()
    const stranger = onboarding.service.as(organisationAdmin(other.id))
    const events = await onboarding.eventsOf(async () => {
      expect((await user.listUsers({})).items).toEqual(shown)
      expect((await stranger.listUsers({})).items).toEqual([])
      expect((await stranger.listUsers({ cursor: first.nextCursor! })).items).toEqual([])
    })
    expect(events.map(nameOf)).toEqual(['users-listed', 'users-listed', 'users-listed'])
    expect(events[0]!.data).toEqual({ organisationId, accountIds: shown.map(({ id }) => id) })
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
