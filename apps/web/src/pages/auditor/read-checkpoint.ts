import type { components } from '@sih/api-client'

type Signed = components['schemas']['Checkpoint']

/** What a signed checkpoint says: C2SP tlog-checkpoint, its first three lines. Whether it is true is for the reader to check. */
export function readCheckpoint({ checkpoint, verifierKey }: Signed) {
  const [origin = '', size = '', root = ''] = checkpoint.split('\n')
  return { origin, size: Number(size), root, text: checkpoint, verifierKey }
}
