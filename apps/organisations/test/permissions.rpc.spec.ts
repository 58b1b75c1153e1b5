import { anonymous, newId, type Principal } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationAdmin, organisationUser } from '@sih/testing'
import { Onboarding, person } from './onboarding.js'

describe('Who may do what', () => {
  let onboarding: Onboarding
  let organisationId: string

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    organisationId = (await onboarding.active()).id
  })
  afterAll(() => onboarding.stop())

  const callers = (): [string, Principal][] => [
    ['nobody', anonymous],
    ['a candidate', candidate()],
    ['an auditor', auditor()],
    ['a user', organisationUser(organisationId)],
    ['an admin', organisationAdmin(organisationId)],
  ]

  const operations = (principal: Principal): [string, () => Promise<unknown>][] => {
    const api = onboarding.service.as(principal)
    const decision = { organisationId, reason: 'other' as const, note: 'Canary' }
    const agreement = { organisationId, agreementId: newId() }
    const role = 'organisation_user' as const
    const mailbox = { name: 'Canary team', email: person().email }
    const signatory = { signatoryName: 'Canary', signatoryEmail: person().email }
    return [
      ['import', () => api.importOds({ file: 'x' })],
      ['see an import', () => api.getOdsImport({ importId: newId() })],
      ['list imports', () => api.listOdsImports({})],
      ['see the rows of an import', () => api.listOdsImportRows({ importId: newId() })],
      ['record a pledge', () => api.recordPledge({ organisationId })],
      ['withdraw a pledge', () => api.withdrawPledge(decision)],
      ['suspend', () => api.suspendOrganisation(decision)],
      ['reinstate', () => api.reinstateOrganisation(decision)],
      ['close', () => api.closeOrganisation(decision)],
      ['reopen', () => api.reopenOrganisation(decision)],
      ['see the history of access', () => api.listAccessHistory({ organisationId })],
      ['rename', () => api.renameOrganisation({ organisationId, legalName: 'Canary' })],
      ['amend', () => api.amendOrganisation({ organisationId, postcode: 'AB1 2CD' })],
      ['list pledges', () => api.listPledges({})],
      ['decline a pledge', () => api.declinePledge({ pledgeId: newId(), reason: 'not_genuine' })],
      ['accept a pledge', () => api.acceptPledge({ pledgeId: newId() })],
      ['list organisations', () => api.listOrganisations({})],
      ['see an organisation', () => api.getOrganisation({ organisationId })],
      ['issue an agreement', () => api.issueAgreement({ organisationId, ...signatory })],
      ['read an agreement', () => api.openAgreement(agreement)],
      ['see the worklist', () => api.listWorklist({})],
      ['count the worklist', () => api.countWorklist({})],
      ['withdraw', () => api.withdrawAgreement(agreement)],
      ['send a link again', () => api.resendAgreementLink(agreement)],
      ['download a signed copy', () => api.openSignedCopy(agreement)],
      ['list wordings', () => api.listTemplates({})],
      ['read a wording', () => api.openTemplate({ version: 1 })],
      ['add a wording', () => api.addTemplate({ text: '{{legalName}}' })],
      ['publish a wording', () => api.publishTemplate({ version: 1 })],
      ['require a wording', () => api.requireReSigning({ version: 1, by: '2099-01-01' })],
      ['countersign', () => api.countersignAgreement(agreement)],
      ['name a contact', () => api.nameSinglePointOfContact({ organisationId, ...person() })],
      ['invite on behalf', () => api.inviteUserOnBehalf({ organisationId, ...person(), role })],
      ['list invitations of', () => api.listInvitationsOf({ organisationId })],
      ['resend on behalf', () => api.resendInvitationOnBehalf({ organisationId, invitationId: newId() })],
      ['revoke on behalf', () => api.revokeInvitationOnBehalf({ organisationId, invitationId: newId() })],
      ['list users of', () => api.listUsersOf({ organisationId })],
      [
        'change a role on behalf',
        () => api.changeUserRoleOnBehalf({ organisationId, userId: newId(), role }),
      ],
      ['remove on behalf', () => api.removeUserOnBehalf({ organisationId, userId: newId() })],
      ['list mailboxes of', () => api.listMailboxesOf({ organisationId })],
      ['add a mailbox on behalf', () => api.addMailboxOnBehalf({ organisationId, ...mailbox })],
      ['remove a mailbox on behalf', () => api.removeMailboxOnBehalf({ organisationId, mailboxId: newId() })],
    ]
  }

  it('leaves what is the programme’s to the programme', async () => {
    for (const [who, principal] of callers()) {
      for (const [what, call] of operations(principal)) {
        await expectRefused(call(), 'NOT_PERMITTED').catch((error: Error) => {
          throw new Error(`${who} tried to ${what}: ${error.message}`)
        })
      }
    }
  })

  it('leaves inviting to admins, and the organisation to its people', async () => {
    const invitation = { ...person(), role: 'organisation_admin' as const }
    for (const [, principal] of callers().slice(0, 4)) {
      const api = onboarding.service.as(principal)
      await expectRefused(api.inviteUser(invitation), 'NOT_PERMITTED')
      await expectRefused(api.listInvitations({}), 'NOT_PERMITTED')
      await expectRefused(api.openOwnAgreement({}), 'NOT_PERMITTED')
      await expectRefused(api.openOwnSignedCopy({}), 'NOT_PERMITTED')
      await expectRefused(api.listOwnAccessHistory({}), 'NOT_PERMITTED')
      await expectRefused(api.resendInvitation({ invitationId: newId() }), 'NOT_PERMITTED')
      await expectRefused(api.revokeInvitation({ invitationId: newId() }), 'NOT_PERMITTED')
      await expectRefused(api.removeUser({ userId: newId() }), 'NOT_PERMITTED')
      const change = { userId: newId(), role: invitation.role }
      await expectRefused(api.changeUserRole(change), 'NOT_PERMITTED')
      await expectRefused(api.listMailboxes({}), 'NOT_PERMITTED')
      await expectRefused(api.addMailbox({ name: 'Canary', email: invitation.email }), 'NOT_PERMITTED')
      await expectRefused(api.removeMailbox({ mailboxId: newId() }), 'NOT_PERMITTED')
    }
    for (const [, principal] of callers().slice(0, 3)) {
      const api = onboarding.service.as(principal)
      await expectRefused(api.listUsers({}), 'NOT_PERMITTED')
      await expectRefused(api.getOwnOrganisation({}), 'NOT_PERMITTED')
    }
    await expectRefused(onboarding.staff.inviteUser(invitation), 'NOT_PERMITTED')
  })

  it('shows nothing to somebody whose session is for no organisation', async () => {
    const nowhere = { ...organisationAdmin(organisationId), organisationId: null }
    const api = onboarding.service.as(nowhere)
    const invitation = { ...person(), role: 'organisation_user' as const }
    await expectRefused(api.getOwnOrganisation({}), 'NOT_PERMITTED')
    await expectRefused(api.openOwnAgreement({}), 'NOT_PERMITTED')
    await expectRefused(api.listUsers({}), 'NOT_PERMITTED')
    await expectRefused(api.listInvitations({}), 'NOT_PERMITTED')
    await expectRefused(api.inviteUser(invitation), 'NOT_PERMITTED')
  })
})
