import { messagingEvents, messagingRpc } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { Onboarding, canary, nameOf, person } from './onboarding.js'

describe('Group mailboxes', () => {
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
  const added = async () => {
    const address = { name: 'Canary recruitment', email: person().email }
    const { id: mailboxId } = await admin().addMailbox(address)
    return { ...address, mailboxId, token: (await onboarding.emailTo(address.email)).token! }
  }
  const contactOf = async (mailboxId: string) =>
    (await onboarding.service.commands(messagingRpc.keepContact)).find((each) => each.accountId === mailboxId)

  it('are asked to confirm the address, and known to messaging only then', async () => {
    const { mailboxId, name, email, token } = await added()
    expect((await admin().listMailboxes({})).items).toMatchObject([
      { id: mailboxId, name, email, confirmed: false },
    ])
    expect(await onboarding.emailTo(email)).toMatchObject({ kind: 'confirm_mailbox', recipientName: name })
    expect(await contactOf(mailboxId)).toBeUndefined()
    const events = await onboarding.eventsOf(() => onboarding.public.confirmMailbox({ token }))
    expect(events.map((event) => [nameOf(event), event.data])).toEqual([
      ['mailbox-confirmed', { organisationId, mailboxId }],
    ])
    expect(await contactOf(mailboxId)).toEqual({ accountId: mailboxId, email, firstName: name, lastName: '' })
    expect((await admin().listMailboxes({})).items).toMatchObject([{ confirmed: true }])
  })

  it('are confirmed once, in time, by the right link', async () => {
    const { token } = await added()
    await expectRefused(onboarding.public.confirmMailbox({ token: `${token}x` }), 'LINK_NOT_VALID')
    const outcomes = await Promise.allSettled([1, 2].map(() => onboarding.public.confirmMailbox({ token })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expectRefused(onboarding.public.confirmMailbox({ token }), 'LINK_USED_ALREADY')
    const late = await added()
    onboarding.service.clock.advanceDays(7)
    await expectRefused(onboarding.public.confirmMailbox({ token: late.token }), 'LINK_EXPIRED')
  })

  it('are added once, while there is access', async () => {
    const { name, email } = await added()
    await expectRefused(admin().addMailbox({ name, email: email.toUpperCase() }), 'MAILBOX_EXISTS')
    const { id } = await onboarding.pledged()
    const pledged = onboarding.service.as(organisationAdmin(id))
    await expectRefused(pledged.addMailbox({ name, email }), 'AGREEMENT_NOT_IN_FORCE')
  })

  it('are removed, with their link, and leave room for another', async () => {
    const { mailboxId, name, email, token } = await added()
    const events = await onboarding.eventsOf(() => admin().removeMailbox({ mailboxId }))
    expect(events.map(nameOf)).toEqual(['mailbox-removed'])
    await expectRefused(onboarding.public.confirmMailbox({ token }), 'LINK_NOT_VALID')
    await expectRefused(admin().removeMailbox({ mailboxId }), 'MAILBOX_NOT_FOUND')
    await admin().addMailbox({ name, email })
  })

  it('show that an address does not work', async () => {
    const { mailboxId, email } = await added()
    const bounced = async () => (await admin().listMailboxes({})).items[0]!.bounced
    const { emailId } = await onboarding.emailTo(email)
    const kind = 'confirm_mailbox'
    await onboarding.service.happened(messagingEvents.emailFailed, { emailId, kind, accountId: null })
    expect(await bounced()).toBe(true)
    const arrived = { emailId: newId(), kind: 'new_interest', accountId: mailboxId }
    await onboarding.service.happened(messagingEvents.emailSent, arrived)
    expect(await bounced()).toBe(false)
  })

  it('are each organisation’s own, newest first, page by page', async () => {
    const [first, second] = [await added(), await added()]
    const page = await admin().listMailboxes({ limit: 1 })
    const rest = await admin().listMailboxes({ limit: 1, cursor: page.nextCursor! })
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([second.mailboxId, first.mailboxId])
    const stranger = onboarding.service.as(organisationAdmin((await onboarding.active()).id))
    expect((await stranger.listMailboxes({})).items).toEqual([])
    for (const mailboxId of [first.mailboxId, newId()]) {
      await expectRefused(stranger.removeMailbox({ mailboxId }), 'MAILBOX_NOT_FOUND')
    }
  })

  it('are seen to by staff on behalf of the organisation, on record as themselves', async () => {
    const staff = programmeStaff()
    const api = onboarding.service.as(staff)
    const events = await onboarding.eventsOf(async () => {
      const address = { organisationId, name: 'Canary team', email: person().email }
      const { id: mailboxId } = await api.addMailboxOnBehalf(address)
      expect((await api.listMailboxesOf({ organisationId })).items).toMatchObject([{ id: mailboxId }])
      await api.removeMailboxOnBehalf({ organisationId, mailboxId })
    })
    expect(events.map(nameOf)).toEqual(['mailbox-added', 'mailboxes-listed', 'mailbox-removed'])
    for (const { actor, data } of events) {
      expect([actor.accountId, data['organisationId']]).toEqual([staff.accountId, organisationId])
    }
    await expectRefused(api.listMailboxesOf({ organisationId: newId() }), 'ORGANISATION_NOT_FOUND')
  })

  it('put nothing personal into events', async () => {
    expect(JSON.stringify(await onboarding.events())).not.toMatch(new RegExp(canary, 'i'))
  })
})
