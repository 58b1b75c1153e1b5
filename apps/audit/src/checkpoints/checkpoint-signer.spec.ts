import { emptyRoot, generateSignerKey, noteVerifier, openCheckpoint } from '@sih/merkle'
import { CheckpointSigner } from './checkpoint-signer.js'

const origin = 'step-into-health.example/audit'

describe('signing checkpoints', () => {
  it('gives a note that the published key opens', () => {
    const signer = new CheckpointSigner(origin, generateSignerKey(origin))
    const note = signer.sign(0, emptyRoot)
    expect(openCheckpoint(note, [noteVerifier(signer.verifierKey)])).toMatchObject({
      origin,
      size: 0,
      root: emptyRoot,
    })
  })

  it('takes no key of another log', () => {
    const key = generateSignerKey('somewhere-else.example/audit')
    expect(() => new CheckpointSigner(origin, key)).toThrow('AUDIT_ORIGIN')
  })
})
