import { refuseAgreement, resendAgreementLink, withdrawAgreement } from './agreement-answers.rpc.js'
import { inspectAgreement, openAgreement, openOwnAgreement } from './agreement-document.rpc.js'
import {
  addTemplate,
  listTemplates,
  openTemplate,
  publishTemplate,
  requireReSigning,
} from './agreement-template.rpc.js'
import { countersignAgreement, issueAgreement, signAgreement } from './agreement.rpc.js'
import { getOrganisation, listOrganisations } from './manage.rpc.js'
import { getOdsImport, importOds } from './ods-import.rpc.js'
import {
  changeUserRoleOnBehalf,
  inviteUserOnBehalf,
  listInvitationsOf,
  listUsersOf,
  removeUserOnBehalf,
  resendInvitationOnBehalf,
  revokeInvitationOnBehalf,
} from './people-on-behalf.rpc.js'
import {
  acceptInvitation,
  changeUserRole,
  getOwnOrganisation,
  inspectInvitation,
  inviteUser,
  listInvitations,
  listUsers,
  nameSinglePointOfContact,
  removeUser,
  resendInvitation,
  revokeInvitation,
} from './people.rpc.js'
import { openOwnSignedCopy, openSignedCopy, recordSignedCopy } from './signed-copy.rpc.js'
import { acceptPledge, expressPledge, listPledgedOrganisations, listPledges } from './pledge.rpc.js'

/** The table of contents of the organisations service. */
export const organisationsRpc = {
  importOds,
  getOdsImport,
  listPledgedOrganisations,
  expressPledge,
  listPledges,
  acceptPledge,
  listOrganisations,
  getOrganisation,
  issueAgreement,
  inspectAgreement,
  signAgreement,
  refuseAgreement,
  withdrawAgreement,
  resendAgreementLink,
  recordSignedCopy,
  openSignedCopy,
  openOwnSignedCopy,
  openAgreement,
  openOwnAgreement,
  addTemplate,
  publishTemplate,
  requireReSigning,
  listTemplates,
  openTemplate,
  countersignAgreement,
  nameSinglePointOfContact,
  inspectInvitation,
  acceptInvitation,
  inviteUser,
  listInvitations,
  listUsers,
  getOwnOrganisation,
  resendInvitation,
  revokeInvitation,
  changeUserRole,
  removeUser,
  inviteUserOnBehalf,
  listInvitationsOf,
  resendInvitationOnBehalf,
  revokeInvitationOnBehalf,
  listUsersOf,
  changeUserRoleOnBehalf,
  removeUserOnBehalf,
}
