import type {
  AccessView,
  ContactView,
  OrganisationState,
  OrganisationView,
  PledgedOrganisation,
  RegionCode,
} from '@sih/contracts'
import { agreementView } from '../agreement/agreement.view.js'
import type { Organisation } from './organisation.entity.js'

/** The database checks the code. */
const regionOf = ({ region }: Organisation) => region as RegionCode

/** What every other service may know, and keeps a copy of. */
export const organisationState = (organisation: Organisation): OrganisationState => ({
  organisationId: organisation.id,
  revision: organisation.revision,
  odsCode: organisation.odsCode,
  legalName: organisation.legalName,
  type: organisation.type,
  region: regionOf(organisation),
  open: organisation.closed === null,
  pledged: organisation.pledged,
  accessActive: organisation.access.active,
  accessReason: organisation.access.reason,
})

const accessView = ({ access, accessSince }: Organisation): AccessView => ({
  active: access.active,
  reason: access.reason,
  since: accessSince.toISOString(),
  endsAt: access.endsAt?.toISOString() ?? null,
  endReason: access.endReason,
})

/** What anybody may know. */
export const pledgedView = (organisation: Organisation): PledgedOrganisation => ({
  id: organisation.id,
  odsCode: organisation.odsCode,
  name: organisation.legalName,
  type: organisation.type,
  region: regionOf(organisation),
  accepting: organisation.access.active,
})

export const organisationView = (
  organisation: Organisation,
  contact: ContactView | null,
): Omit<OrganisationView, 'secondAdminAdvised'> => ({
  ...pledgedView(organisation),
  address: organisation.address,
  postcode: organisation.postcode,
  closedOn: organisation.closedOn,
  pledgedAt: organisation.pledgedAt?.toISOString() ?? null,
  accessActive: organisation.access.active,
  accessReason: organisation.access.reason,
  access: accessView(organisation),
  agreements: organisation.agreements.map(agreementView),
  singlePointOfContact: contact,
})
