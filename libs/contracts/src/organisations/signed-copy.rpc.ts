import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Base64, DateOnly, OneOf, Text } from '../dsl/fields.js'
import { AgreementRef } from './agreement.rpc.js'
import { AgreementView } from './organisation.js'

export const signedCopyTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type SignedCopyType = (typeof signedCopyTypes)[number]

/** Bytes. In base64 it has to fit into one NATS message: see `max_payload` in `deploy/nats.conf`. */
export const largestSignedCopy = 10 * 1024 * 1024

export class RecordSignedCopyRequest extends AgreementRef {
  @Base64({ maxBytes: largestSignedCopy, description: 'The scanned copy: PDF, PNG or JPEG, at most 10 MB' })
  file: string
  @Text({ max: 160 }) signatoryName: string
  @Text({ max: 160 }) signatoryJobTitle: string
  @DateOnly({ description: 'As on the copy: not before the agreement was issued, not in the future' })
  signedOn: string
}

export const recordSignedCopy = defineRpc({
  subject: 'organisations.v1.record-signed-copy',
  request: RecordSignedCopyRequest,
  response: AgreementView,
  permission: 'organisation:manage',
  errors: [
    'ORGANISATION_NOT_FOUND',
    'AGREEMENT_NOT_FOUND',
    'AGREEMENT_SIGNED_ALREADY',
    'AGREEMENT_OVER',
    'AGREEMENT_NAME_CHANGED',
  ],
  summary: 'Record a copy that was signed on paper and returned; it is countersigned as any other',
})

export class SignedCopyFile {
  @Base64({ maxBytes: largestSignedCopy }) file: string
  @OneOf(signedCopyTypes, { name: 'SignedCopyType' }) mediaType: SignedCopyType
  @Text({ max: 64, description: 'SHA-256 of the file, hexadecimal' }) fileHash: string
}

export const openSignedCopy = defineRpc({
  subject: 'organisations.v1.open-signed-copy',
  request: AgreementRef,
  response: SignedCopyFile,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'AGREEMENT_NOT_FOUND', 'SIGNED_COPY_NOT_FOUND'],
  summary: 'Download the signed copy of an agreement',
})

export const openOwnSignedCopy = defineRpc({
  subject: 'organisations.v1.open-own-signed-copy',
  request: Empty,
  response: SignedCopyFile,
  permission: 'organisation:people',
  errors: ['AGREEMENT_NOT_FOUND', 'SIGNED_COPY_NOT_FOUND'],
  summary: 'Download the signed copy of the agreement that `GET /organisation/agreement` shows',
})
