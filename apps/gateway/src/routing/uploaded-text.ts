import { DomainError } from '@sih/kernel'
import type { FastifyRequest } from 'fastify'

/** Bytes. */
export const largestUpload = 4 * 1024 * 1024

/**
 * The one file of a multipart/form-data request (RFC 7578), as text. It is read only now, after the caller's permission was
 * checked.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED; Fastify's own error for a file that is too large
 */
export async function uploadedText(request: FastifyRequest, field: string): Promise<object> {
  if (!request.isMultipart()) throw new DomainError('UNSUPPORTED_MEDIA_TYPE')
  let text: string | undefined
  // To the end, so that a second part, which the limits forbid, does not go unnoticed.
  for await (const part of request.files()) {
    if (part.fieldname !== field) throw refused(field, 'Choose a file')
    const bytes = await part.toBuffer()
    // The plugin notices only if another chunk comes after the limit was reached.
    if (part.file.truncated) throw new DomainError('PAYLOAD_TOO_LARGE')
    text = decoded(bytes, field)
  }
  if (text === undefined) throw refused(field, 'Choose a file')
  return { [field]: text }
}

function decoded(bytes: Buffer, field: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw refused(field, 'The file is not text in UTF-8', cause)
  }
}

const refused = (field: string, message: string, cause?: unknown) =>
  new DomainError('VALIDATION_FAILED', [{ field, message }], { cause })
