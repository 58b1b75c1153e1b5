import type { Proof } from '@sih/contracts'

export const proofView = (hashes: Buffer[]): Proof => ({
  hashes: hashes.map((hash) => hash.toString('base64')),
})
