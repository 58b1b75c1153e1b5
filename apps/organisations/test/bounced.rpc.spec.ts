import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { organisationAdmin } from '@sih/testing'
import { joined } from './joined.js'
import { Onboarding, person } from './onboarding.js'

describe('An address that does not work', () => {
  let onboarding: Onboarding
  let organisationId: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    organisationId = (await onboarding.active()).id
  })
  afterAll(() => onboarding.stop())

  const admin = () => onboarding.service.as(organisationAdmin(organisationId))
  const settled = (name: 'emailFailed' | 'emailSent', emailId: string, accountId: string | null = null) =>
    onboarding.service.happened(messagingEvents[name], { emailId, kind: 'invitation', accountId })

  it('shows in the list of invitations until one arrives', async () => {
    const colleague = { ...person(), role: 'organisation_user' as const }
    const { id: invitationId, bounced } = await admin().inviteUser(colleague)
    expect(bounced).toBe(false)
    const listed = async () => (await admin().listInvitations({})).items[0]!.bounced
    const first = (await onboarding.emailTo(colleague.email)).emailId
    await settled('emailFailed', first)
    expect(await listed()).toBe(true)
    expect((await admin().resendInvitation({ invitationId })).bounced).toBe(false)
    const second = (await onboarding.emailTo(colleague.email)).emailId
    expect(second).not.toBe(first)
    await settled('emailFailed', first)
    expect(await listed()).toBe(false)
    await settled('emailFailed', second)
    expect(await listed()).toBe(true)
    await settled('emailSent', second)
    expect(await listed()).toBe(false)
  })

  it('shows in the list of users until an e-mail arrives', async () => {
    const { accountId } = await joined(onboarding, organisationId)
    const listed = async () => (await admin().listUsers({})).items.find(({ id }) => id === accountId)!.bounced
    await settled('emailFailed', newId(), accountId)
    expect(await listed()).toBe(true)
    await settled('emailSent', newId(), newId())
    expect(await listed()).toBe(true)
    await settled('emailSent', newId(), accountId)
    expect(await listed()).toBe(false)
  })

  it('shows with the agreement that waits for a signature, until the link arrives', async () => {
    const { id } = await onboarding.pledged()
    const { agreement } = await onboarding.issue(id)
    const shown = async () => (await onboarding.staff.getOrganisation({ organisationId: id })).agreements[0]!
    const last = async () => (await onboarding.emailAbout(agreement.legalName)).emailId
    expect(agreement.bounced).toBe(false)
    const first = await last()
    await settled('emailFailed', first)
    expect((await shown()).bounced).toBe(true)
    const again = { organisationId: id, agreementId: agreement.id }
    expect((await onboarding.staff.resendAgreementLink(again)).bounced).toBe(false)
    expect(await last()).not.toBe(first)
    await settled('emailFailed', first)
    expect((await shown()).bounced).toBe(false)
    await settled('emailFailed', await last())
    expect((await shown()).bounced).toBe(true)
    await settled('emailSent', await last())
    expect((await shown()).bounced).toBe(false)
  })
})
