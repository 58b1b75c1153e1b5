import { DomainError } from '@sih/kernel'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'

/** The field of a contract's request that comes as a file of a multipart/form-data request (RFC 7578). */
export interface Upload {
  field: string
  /** How the contract has it. */
  as: 'text' | 'base64'
  /** Bytes. */
  largest: number
  /** The field of the contract that takes what the file is called, where that matters. */
  nameIn?: string
}

/** Bytes. */
export const largestText = 4 * 1024 * 1024

export const textOf = (field: string): Upload => ({ field, as: 'text', largest: largestText })

const fieldsAtMost = 10

/**
 * The file and the other fields of a form. It is read only now, after the caller's permission was checked.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED, PAYLOAD_TOO_LARGE saying how large it may be
 */
export async function uploaded(
  request: FastifyRequest,
  { field, as, largest, nameIn }: Upload,
): Promise<object> {
  if (!request.isMultipart()) throw new DomainError('UNSUPPORTED_MEDIA_TYPE')
  const read = new Map<string, string>()
  const fields = as === 'text' ? 0 : fieldsAtMost
  const limits = { fileSize: largest, files: 1, fields, parts: fields + 1, fieldSize: 10_000 }
  // To the end, so that a second file, which the limits forbid, does not go unnoticed.
  for await (const part of request.parts({ limits })) {
    if (read.has(part.fieldname) || part.fieldname === nameIn)
      throw refused(part.fieldname, 'Give this in one place only')
    if (part.type === 'field') read.set(part.fieldname, String(part.value))
    else {
      if (part.fieldname !== field) throw refused(field, 'Choose a file')
      const bytes = await wholeOf(part, largest)
      read.set(field, as === 'text' ? decoded(bytes, field) : bytes.toString('base64'))
      if (nameIn) read.set(nameIn, nameOf(part.filename))
    }
  }
  if (!read.has(field)) throw refused(field, 'Choose a file')
  return Object.fromEntries(read)
}

async function wholeOf(part: MultipartFile, largest: number): Promise<Buffer> {
  const bytes = await part.toBuffer().catch((cause: unknown) => {
    throw part.file.truncated ? tooLarge(part.fieldname, largest, cause) : cause
  })
  // The plugin notices only if another chunk comes after the limit was reached.
  if (part.file.truncated) throw tooLarge(part.fieldname, largest)
  return bytes
}

const tooLarge = (field: string, largest: number, cause?: unknown) => {
  const message = `The file is larger than ${largest / 1024 / 1024} MB: make it smaller`
  return new DomainError('PAYLOAD_TOO_LARGE', [{ field, message }], { cause })
}

/** As much of a name as a line of text may have; what is left of it is the service's to judge. */
const nameOf = (given = ''): string =>
  given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(-250)
    .toWellFormed() || 'file'

function decoded(bytes: Buffer, field: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw refused(field, 'The file is not text in UTF-8', cause)
  }
}

const refused = (field: string, message: string, cause?: unknown) =>
  new DomainError('VALIDATION_FAILED', [{ field, message }], { cause })
