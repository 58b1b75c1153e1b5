import { organisationsRpc } from '@sih/contracts'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { Module } from '@nestjs/common'
import { Agreement } from './agreement/agreement.entity.js'
import { AgreementsRpc } from './agreement/agreements.rpc.js'
import { CountersignAgreement } from './agreement/countersign-agreement.js'
import { InspectAgreement } from './agreement/inspect-agreement.js'
import { IssueAgreement } from './agreement/issue-agreement.js'
import { SignAgreement } from './agreement/sign-agreement.js'
import { OrganisationsConfig } from './config.js'
import { AcceptInvitation } from './invitation/accept-invitation.js'
import { InspectInvitation } from './invitation/inspect-invitation.js'
import { Invitation } from './invitation/invitation.entity.js'
import { InvitationsRpc } from './invitation/invitations.rpc.js'
import { InviteUser } from './invitation/invite-user.js'
import { ListInvitations } from './invitation/list-invitations.js'
import { NameSinglePointOfContact } from './invitation/name-single-point-of-contact.js'
import { SendInvitation } from './invitation/send-invitation.js'
import { ChangeAddress } from './member/change-address.js'
import { ListUsers } from './member/list-users.js'
import { Member } from './member/member.entity.js'
import { MembersRpc } from './member/members.rpc.js'
import { OnAccountOpened } from './member/on-account-opened.js'
import { GetOdsImport } from './ods-import/get-ods-import.js'
import { ImportOds } from './ods-import/import-ods.js'
import { OdsImport } from './ods-import/ods-import.entity.js'
import { OdsImportsRpc } from './ods-import/ods-imports.rpc.js'
import { GetOrganisation } from './organisation/get-organisation.js'
import { GetOwnOrganisation } from './organisation/get-own-organisation.js'
import { ListOrganisations } from './organisation/list-organisations.js'
import { ListPledgedOrganisations } from './organisation/list-pledged-organisations.js'
import { Organisation } from './organisation/organisation.entity.js'
import { OrganisationRepository } from './organisation/organisation.repository.js'
import { OrganisationViews } from './organisation/organisation.views.js'
import { OrganisationsRpc } from './organisation/organisations.rpc.js'
import { AcceptPledge } from './pledge/accept-pledge.js'
import { ExpressPledge } from './pledge/express-pledge.js'
import { ListPledges } from './pledge/list-pledges.js'
import { Pledge } from './pledge/pledge.entity.js'
import { PledgesRpc } from './pledge/pledges.rpc.js'

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'organisations',
      entities: [Organisation, OdsImport, Pledge, Agreement, Invitation, Member],
      rpc: organisationsRpc,
    }),
  ],
  controllers: [OrganisationsRpc, OdsImportsRpc, PledgesRpc, AgreementsRpc, InvitationsRpc, MembersRpc],
  providers: [
    { provide: OrganisationsConfig, useFactory: () => readConfig(OrganisationsConfig) },
    OrganisationRepository,
    OrganisationViews,
    GetOrganisation,
    GetOwnOrganisation,
    ListOrganisations,
    ListPledgedOrganisations,
    ImportOds,
    GetOdsImport,
    ExpressPledge,
    AcceptPledge,
    ListPledges,
    IssueAgreement,
    InspectAgreement,
    SignAgreement,
    CountersignAgreement,
    SendInvitation,
    NameSinglePointOfContact,
    InviteUser,
    InspectInvitation,
    AcceptInvitation,
    ListInvitations,
    ListUsers,
    ChangeAddress,
    OnAccountOpened,
  ],
})
export class OrganisationsModule {}
