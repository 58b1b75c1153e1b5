import fc from 'fast-check'
import { formatCheckpoint, openCheckpoint, parseCheckpoint, type Checkpoint } from './checkpoint.js'
import { generateSignerKey, noteSigner, noteVerifier } from './note-keys.js'
import { signNote } from './signed-note.js'

const refusal = expect.objectContaining({ code: 'MALFORMED_CHECKPOINT' })

// The example of C2SP tlog-checkpoint.
const sofaText = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
const sofa: Checkpoint = {
  origin: 'example.com/behind-the-sofa',
  size: 20_852_163,
  root: Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64'),
  extensions: [],
}

describe('the text of a checkpoint', () => {
  it('is that of the standard', () => {
    expect(formatCheckpoint(sofa)).toBe(sofaText)
    expect(parseCheckpoint(sofaText)).toEqual(sofa)
  })

  it('can be read back, with extensions or without', () => {
    const line = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(
        line,
        fc.maxSafeNat(),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.array(line),
        (...parts) => {
          const [origin, size, root, extensions] = parts
          const checkpoint = { origin, size, root: Buffer.from(root), extensions }
          expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint)
        },
      ),
    )
  })

  it.each([
    ['nothing', ''],
    ['two lines', 'log\n1\n'],
    ['no last newline', sofaText.slice(0, -1)],
    ['an empty origin', sofaText.replace('example.com/behind-the-sofa', '')],
    ['an empty extension', `${sofaText}\n`],
    ['an empty extension before another', `${sofaText}\nmore\n`],
    ['a control character', sofaText.replace('sofa', 'so\u0007fa')],
    ['a leading zero', sofaText.replace('20852163', '020852163')],
    ['a sign', sofaText.replace('20852163', '+20852163')],
    ['minus zero', sofaText.replace('20852163', '-0')],
    ['another notation', sofaText.replace('20852163', '2e7')],
    ['hexadecimal', sofaText.replace('20852163', '0x10')],
    ['a fraction', sofaText.replace('20852163', '1.5')],
    ['a space', sofaText.replace('20852163', ' 20852163')],
    ['a size above 2^53 - 1', sofaText.replace('20852163', '9007199254740992')],
    ['a root that is too short', sofaText.replace('CsUY', '')],
    ['a root that is not base64', sofaText.replace('CsUY', 'C*UY')],
    ['a root with other padding bits', sofaText.replace('q2I=', 'q2J=')],
    ['a value that is not text', undefined as unknown as string],
  ])('is not %s', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(refusal)
  })

  it.each<[string, Partial<Checkpoint>]>([
    ['an empty origin', { origin: '' }],
    ['an origin of two lines', { origin: 'a\nb' }],
    ['a negative size', { size: -1 }],
    ['a size that is none', { size: 1.5 }],
    ['a root of another length', { root: Buffer.alloc(31) }],
    ['an empty extension', { extensions: [''] }],
  ])('is not made with %s', (_, part) => {
    expect(() => formatCheckpoint({ ...sofa, ...part })).toThrow(refusal)
  })
})

describe('opening a checkpoint', () => {
  const signer = noteSigner(generateSignerKey(sofa.origin))
  const verifier = noteVerifier(signer.verifierKey)

  it('gives the head of the log that signed it', () => {
    expect(openCheckpoint(signNote(sofaText, signer), [verifier])).toEqual(sofa)
  })

  it('refuses the head of another log, even signed by a trusted key', () => {
    const other = formatCheckpoint({ ...sofa, origin: 'example.com/under-the-carpet' })
    expect(() => openCheckpoint(signNote(other, signer), [verifier])).toThrow(refusal)
  })

  it('refuses one that only a stranger has signed', () => {
    const stranger = noteSigner(generateSignerKey(sofa.origin))
    expect(() => openCheckpoint(signNote(sofaText, stranger), [verifier])).toThrow(
      expect.objectContaining({ code: 'NOT_SIGNED' }),
    )
  })

  it('accepts the old and the new key of a log while they change', () => {
    const next = noteSigner(generateSignerKey(sofa.origin))
    const both = signNote(sofaText, signer, next)
    for (const { verifierKey } of [signer, next])
      expect(openCheckpoint(both, [noteVerifier(verifierKey)])).toEqual(sofa)
  })
})
