import { organisationsRpc } from '@sih/contracts'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { Module } from '@nestjs/common'
import { AccessChange } from './access-history/access-change.entity.js'
import { AccessHistoryRpc } from './access-history/access-history.rpc.js'
import { ListAccessHistory } from './access-history/list-access-history.js'
import { AgreementDueWork } from './agreement/agreement-due-work.js'
import { Agreement } from './agreement/agreement.entity.js'
import { AgreementsRpc } from './agreement/agreements.rpc.js'
import { CountersignAgreement } from './agreement/countersign-agreement.js'
import { InspectAgreement } from './agreement/inspect-agreement.js'
import { IssueAgreement } from './agreement/issue-agreement.js'
import { OpenAgreement } from './agreement/open-agreement.js'
import { OpenSignedCopy } from './agreement/open-signed-copy.js'
import { RecordSignedCopy } from './agreement/record-signed-copy.js'
import { RefuseAgreement } from './agreement/refuse-agreement.js'
import { ResendAgreementLink } from './agreement/resend-agreement-link.js'
import { SignAgreement } from './agreement/sign-agreement.js'
import { SignedCopiesRpc } from './agreement/signed-copies.rpc.js'
import { SignedCopy } from './agreement/signed-copy.entity.js'
import { WithdrawAgreement } from './agreement/withdraw-agreement.js'
import { OrganisationsConfig } from './config.js'
import { Decide } from './decision/decide.js'
import { Decision } from './decision/decision.entity.js'
import { DecisionsRpc } from './decision/decisions.rpc.js'
import { AcceptInvitation } from './invitation/accept-invitation.js'
import { InspectInvitation } from './invitation/inspect-invitation.js'
import { Invitation } from './invitation/invitation.entity.js'
import { InvitationsRpc } from './invitation/invitations.rpc.js'
import { InvitationsOnBehalfRpc } from './invitation/invitations-on-behalf.rpc.js'
import { InviteUser } from './invitation/invite-user.js'
import { ListInvitations } from './invitation/list-invitations.js'
import { NameSinglePointOfContact } from './invitation/name-single-point-of-contact.js'
import { ResendInvitation } from './invitation/resend-invitation.js'
import { RevokeInvitation } from './invitation/revoke-invitation.js'
import { SendInvitation } from './invitation/send-invitation.js'
import { AddMailbox } from './mailbox/add-mailbox.js'
import { ConfirmMailbox } from './mailbox/confirm-mailbox.js'
import { ListMailboxes } from './mailbox/list-mailboxes.js'
import { Mailbox } from './mailbox/mailbox.entity.js'
import { MailboxesRpc } from './mailbox/mailboxes.rpc.js'
import { RemoveMailbox } from './mailbox/remove-mailbox.js'
import { ChangeUserRole } from './member/change-user-role.js'
import { ChangeAddress } from './member/change-address.js'
import { ListUsers } from './member/list-users.js'
import { NameMembers } from './member/name-members.js'
import { Member } from './member/member.entity.js'
import { MembersRpc } from './member/members.rpc.js'
import { MembersOnBehalfRpc } from './member/members-on-behalf.rpc.js'
import { OnAccountOpened } from './member/on-account-opened.js'
import { RemoveUser } from './member/remove-user.js'
import { ApplyOdsRows } from './ods-import/apply-ods-rows.js'
import { ContinueImport } from './ods-import/continue-import.js'
import { GetOdsImport } from './ods-import/get-ods-import.js'
import { ImportOds } from './ods-import/import-ods.js'
import { ListOdsImportRows } from './ods-import/list-ods-import-rows.js'
import { ListOdsImports } from './ods-import/list-ods-imports.js'
import { OnEmailSettled } from './member/on-email-settled.js'
import { OdsImport } from './ods-import/ods-import.entity.js'
import { OdsImportsRpc } from './ods-import/ods-imports.rpc.js'
import { AddOrganisation } from './organisation/add-organisation.js'
import { AmendOrganisation } from './organisation/amend-organisation.js'
import { GetOrganisation } from './organisation/get-organisation.js'
import { GetOwnOrganisation } from './organisation/get-own-organisation.js'
import { ListOrganisations } from './organisation/list-organisations.js'
import { ListPledgedOrganisations } from './organisation/list-pledged-organisations.js'
import { Organisation } from './organisation/organisation.entity.js'
import { OrganisationRepository } from './organisation/organisation.repository.js'
import { OrganisationViews } from './organisation/organisation.views.js'
import { OrganisationsRpc } from './organisation/organisations.rpc.js'
import { AcceptPledge } from './pledge/accept-pledge.js'
import { DeclinePledge } from './pledge/decline-pledge.js'
import { ExpressPledge } from './pledge/express-pledge.js'
import { ListPledges } from './pledge/list-pledges.js'
import { OpenPledge } from './pledge/open-pledge.js'
import { Pledge } from './pledge/pledge.entity.js'
import { PledgesRpc } from './pledge/pledges.rpc.js'
import { RecordPledge } from './pledge/record-pledge.js'
import { DueWork } from './schedule/due-work.js'

import { AddTemplate } from './template/add-template.js'
import { AgreementTemplate } from './template/agreement-template.entity.js'
import { PublishTemplate } from './template/publish-template.js'
import { ReadTemplates } from './template/read-templates.js'
import { RequireReSigning } from './template/require-re-signing.js'
import { TemplatesRpc } from './template/templates.rpc.js'
import { CountWorklist } from './worklist/count-worklist.js'
import { ListWorklist } from './worklist/list-worklist.js'
import { WorklistRpc } from './worklist/worklist.rpc.js'

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'organisations',
      entities: [
        Organisation,
        OdsImport,
        Pledge,
        Agreement,
        AgreementTemplate,
        SignedCopy,
        Invitation,
        Member,
        Mailbox,
        Decision,
        AccessChange,
      ],
      rpc: organisationsRpc,
    }),
  ],
  controllers: [
    OrganisationsRpc,
    OdsImportsRpc,
    PledgesRpc,
    AgreementsRpc,
    SignedCopiesRpc,
    TemplatesRpc,
    WorklistRpc,
    InvitationsRpc,
    MembersRpc,
    InvitationsOnBehalfRpc,
    MembersOnBehalfRpc,
    DecisionsRpc,
    AccessHistoryRpc,
    MailboxesRpc,
  ],
  providers: [
    { provide: OrganisationsConfig, useFactory: () => readConfig(OrganisationsConfig) },
    OrganisationRepository,
    OrganisationViews,
    DueWork,
    AddOrganisation,
    AmendOrganisation,
    Decide,
    ListAccessHistory,
    RecordPledge,
    GetOrganisation,
    GetOwnOrganisation,
    ListOrganisations,
    ListPledgedOrganisations,
    ImportOds,
    GetOdsImport,
    ApplyOdsRows,
    ContinueImport,
    ListOdsImports,
    ListOdsImportRows,
    ExpressPledge,
    AcceptPledge,
    DeclinePledge,
    ListPledges,
    OpenPledge,
    IssueAgreement,
    InspectAgreement,
    OpenAgreement,
    AgreementDueWork,
    RefuseAgreement,
    WithdrawAgreement,
    ResendAgreementLink,
    RecordSignedCopy,
    OpenSignedCopy,
    AddTemplate,
    PublishTemplate,
    ReadTemplates,
    RequireReSigning,
    ListWorklist,
    CountWorklist,
    SignAgreement,
    CountersignAgreement,
    SendInvitation,
    NameSinglePointOfContact,
    InviteUser,
    InspectInvitation,
    AcceptInvitation,
    ListInvitations,
    ResendInvitation,
    RevokeInvitation,
    ChangeUserRole,
    RemoveUser,
    ListUsers,
    NameMembers,
    ChangeAddress,
    OnAccountOpened,
    OnEmailSettled,
    AddMailbox,
    ListMailboxes,
    RemoveMailbox,
    ConfirmMailbox,
  ],
})
export class OrganisationsModule {}
