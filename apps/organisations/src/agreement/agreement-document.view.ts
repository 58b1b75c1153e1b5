import type { AgreementDocument } from '@sih/contracts'
import type { Organisation } from '../organisation/organisation.entity.js'
import type { Agreement } from './agreement.entity.js'

/** @param agreement with its text, which ordinary reads leave out */
export const agreementDocument = (organisation: Organisation, agreement: Agreement): AgreementDocument => ({
  id: agreement.id,
  organisationId: organisation.id,
  odsCode: organisation.odsCode,
  legalName: agreement.legalName,
  templateVersion: String(agreement.templateVersion),
  text: agreement.text,
  textHash: agreement.textHash,
  state: agreement.state,
  endReason: agreement.lapseReason,
  signatoryName: agreement.signatoryName ?? agreement.recipientName,
  signatoryJobTitle: agreement.signatoryJobTitle,
  issuedAt: agreement.issuedAt.toISOString(),
  signedAt: agreement.signedAt?.toISOString() ?? null,
  signedOn: agreement.signedOn,
  refusalReason: agreement.refusalReason,
  countersignedAt: agreement.inForceFrom?.toISOString() ?? null,
  endedAt: agreement.lapsedAt?.toISOString() ?? null,
})
