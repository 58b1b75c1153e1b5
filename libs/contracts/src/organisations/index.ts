import { listAccessHistory, listOwnAccessHistory } from './access-history.rpc.js'
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
import {
  closeOrganisation,
  reinstateOrganisation,
  reopenOrganisation,
  suspendOrganisation,
  withdrawPledge,
} from './decision.rpc.js'
import {
  addOrganisation,
  amendOrganisation,
  getOrganisation,
  listOrganisations,
  renameOrganisation,
} from './manage.rpc.js'
import { getOdsImport, importOds, listOdsImportRows, listOdsImports } from './ods-import.rpc.js'
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
import {
  acceptPledge,
  expressPledge,
  listPledgedOrganisations,
  listPledges,
  recordPledge,
} from './pledge.rpc.js'
import { openOwnSignedCopy, openSignedCopy, recordSignedCopy } from './signed-copy.rpc.js'
import { countWorklist, listWorklist } from './worklist.rpc.js'

/** The table of contents of the organisations service. */
export const organisationsRpc = {
  importOds,
  listOdsImports,
  getOdsImport,
  listOdsImportRows,
  listPledgedOrganisations,
  expressPledge,
  listPledges,
  acceptPledge,
  recordPledge,
  withdrawPledge,
  listOrganisations,
  getOrganisation,
  addOrganisation,
  amendOrganisation,
  renameOrganisation,
  suspendOrganisation,
  reinstateOrganisation,
  closeOrganisation,
  reopenOrganisation,
  listAccessHistory,
  listOwnAccessHistory,
  issueAgreement,
  inspectAgreement,
  signAgreement,
  refuseAgreement,
  withdrawAgreement,
  resendAgreementLink,
  recordSignedCopy,
  openSignedCopy,
  openOwnSignedCopy,
  listWorklist,
  countWorklist,
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
