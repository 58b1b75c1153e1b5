import { changeMemberAddress } from './address.rpc.js'
import { countersignAgreement, inspectAgreement, issueAgreement, signAgreement } from './agreement.rpc.js'
import { getOrganisation, listOrganisations } from './manage.rpc.js'
import { getOdsImport, importOds } from './ods-import.rpc.js'
import {
  acceptInvitation,
  getOwnOrganisation,
  inspectInvitation,
  inviteUser,
  listInvitations,
  listUsers,
  nameSinglePointOfContact,
} from './people.rpc.js'
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
  countersignAgreement,
  nameSinglePointOfContact,
  inspectInvitation,
  acceptInvitation,
  inviteUser,
  listInvitations,
  listUsers,
  getOwnOrganisation,
  changeMemberAddress,
}
