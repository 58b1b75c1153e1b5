import { enochVerifierKey, peterSignerKey, peterVerifierKey, sayingText } from '../../test/peter-neumann.js'
import { NoteError } from './note-error.js'
import { generateSignerKey, noteSigner, noteVerifier } from './note-keys.js'

const refusal = expect.objectContaining({ code: 'MALFORMED_KEY' })

/** All that is left of a key when its ends are cut, and all keys in which one letter is the next. */
function* manglings(key: string): Generator<string> {
  for (let start = 0; start <= key.length; start += 1)
    for (let end = start; end <= key.length; end += 1)
      if (end - start < key.length) yield key.slice(start, end)
  for (let place = 0; place < key.length; place += 1)
    yield `${key.slice(0, place)}${String.fromCharCode(key.charCodeAt(place) + 1)}${key.slice(place + 1)}`
}

describe('note keys', () => {
  it('reads the keys of the Go sumdb/note tests', () => {
    expect(noteVerifier(peterVerifierKey)).toMatchObject({ name: 'PeterNeumann', keyId: 'c74f20a3' })
    expect(noteVerifier(enochVerifierKey)).toMatchObject({ name: 'EnochRoot', keyId: 'af0cfe78' })
    expect(noteSigner(peterSignerKey)).toMatchObject({
      name: 'PeterNeumann',
      keyId: 'c74f20a3',
      verifierKey: peterVerifierKey,
    })
  })

  it('refuses every mangled key', () => {
    for (const key of manglings(peterVerifierKey)) expect(() => noteVerifier(key)).toThrow(refusal)
    for (const key of manglings(peterSignerKey)) expect(() => noteSigner(key)).toThrow(refusal)
  })

  it.each([
    ['a key of another length', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['an unknown algorithm', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['another spelling of the id', peterVerifierKey.replace('c74f20a3', 'C74F20A3')],
    ['the key of another name', peterVerifierKey.replace('PeterNeumann', 'PeterNewman')],
    ['a signer key', peterSignerKey],
  ])('refuses %s as a verifier key', (_, key) => {
    expect(() => noteVerifier(key)).toThrow(refusal)
  })

  it('does not repeat a secret key in its refusal', () => {
    const secret = peterSignerKey.split('+').at(-1)!
    expect(() => noteSigner(`${peterSignerKey}A`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })

  it('generates keys that sign for one another', () => {
    const signer = noteSigner(generateSignerKey('audit.example.org/log'))
    const verifier = noteVerifier(signer.verifierKey)
    expect(verifier).toMatchObject({ name: 'audit.example.org/log', keyId: signer.keyId })
    expect(verifier.verify(sayingText, signer.sign(sayingText))).toBe(true)
    expect(verifier.verify(`${sayingText}\n`, signer.sign(sayingText))).toBe(false)
    expect(generateSignerKey('x')).not.toBe(generateSignerKey('x'))
  })

  it.each(['', 'two words', 'a+b', 'a\u00a0b', 'a\u2003b', 'a\nb', 'a\u0001b', '\ud800'])(
    'generates no key of the name %j',
    (name) => {
      expect(() => generateSignerKey(name)).toThrow(NoteError)
    },
  )

  it('answers false to a signature of any other length, and to a key that is no point of the curve', () => {
    const signer = noteSigner(peterSignerKey)
    const verifier = noteVerifier(peterVerifierKey)
    const signature = signer.sign(sayingText)
    for (const length of [0, 1, 63])
      expect(verifier.verify(sayingText, signature.subarray(0, length))).toBe(false)
    expect(verifier.verify(sayingText, Buffer.concat([signature, signature]))).toBe(false)
    const nowhere = noteVerifier('nowhere+2180eb32+AQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    expect(nowhere.verify(sayingText, signature)).toBe(false)
  })
})
