import type { AgreementFact, AgreementView } from '@sih/contracts'
import type { Agreement } from './agreement.entity.js'

export const agreementView = (agreement: Agreement): AgreementView => ({
  id: agreement.id,
  state: agreement.state,
  legalName: agreement.legalName,
  templateVersion: String(agreement.templateVersion),
  textHash: agreement.textHash,
  signatoryName: agreement.signatoryName ?? agreement.recipientName,
  signatoryJobTitle: agreement.signatoryJobTitle,
  issuedAt: agreement.issuedAt.toISOString(),
  signedAt: agreement.signedAt?.toISOString() ?? null,
  inForceFrom: agreement.inForceFrom?.toISOString() ?? null,
  bounced: agreement.bouncedAt !== null,
})

export const agreementFact = ({ id, organisationId, textHash }: Agreement): AgreementFact => ({
  organisationId,
  agreementId: id,
  textHash,
})
