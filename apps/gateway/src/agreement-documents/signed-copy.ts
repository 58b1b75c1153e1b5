import type { SignedCopyFile } from '@sih/contracts'
import type { Attachment } from '../routing/attachment.js'

const extensions: Record<SignedCopyFile['mediaType'], string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** Named by its hash, under which it is on record. */
export const signedCopy = ({ file, mediaType, fileHash }: SignedCopyFile): Attachment => ({
  type: mediaType,
  name: `signed-copy-${fileHash.slice(0, 16)}.${extensions[mediaType]}`,
  bytes: Buffer.from(file, 'base64'),
})
