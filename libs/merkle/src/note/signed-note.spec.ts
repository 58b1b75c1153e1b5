import {
  enochLine,
  enochVerifierKey,
  peterLine,
  peterNote,
  peterSignerKey,
  peterVerifierKey,
  sayingText,
} from '../../test/peter-neumann.js'
import { flipBit } from '../../test/tamper.js'
import { generateSignerKey, noteSigner, noteVerifier } from './note-keys.js'
import { cosignNote, openNote, signNote } from './signed-note.js'

const peter = noteVerifier(peterVerifierKey)
const enoch = noteVerifier(enochVerifierKey)
const refusal = (code: string) => expect.objectContaining({ code })

describe('signing a note', () => {
  it('gives the note of the Go documentation', () => {
    expect(signNote(sayingText, noteSigner(peterSignerKey))).toBe(peterNote)
  })

  it('adds the line of another signer below', () => {
    const witness = noteSigner(generateSignerKey('witness.example.org'))
    const note = cosignNote(peterNote, witness)
    expect(note).toBe(`${peterNote}${note.split('\n').at(-2)}\n`)
    const { signedBy } = openNote(note, [noteVerifier(witness.verifierKey), peter])
    expect(signedBy.map(({ name }) => name)).toEqual(['PeterNeumann', 'witness.example.org'])
  })

  it.each(['', 'no newline', 'a\ttab\n', 'a\r\n', '\ud800\n'])('refuses the text %j', (text) => {
    expect(() => signNote(text, noteSigner(peterSignerKey))).toThrow(refusal('MALFORMED_NOTE'))
  })

  it('adds no line to what is not a note', () => {
    expect(() => cosignNote(sayingText, noteSigner(peterSignerKey))).toThrow(refusal('MALFORMED_NOTE'))
  })
})

describe('opening a note', () => {
  it('gives the text and who of the trusted has signed it', () => {
    expect(openNote(peterNote, [peter])).toEqual({ text: sayingText, signedBy: [peter] })
    expect(openNote(peterNote + enochLine, [enoch, peter]).signedBy).toEqual([peter, enoch])
  })

  it('ignores lines of unknown keys, also of the same name or id, whatever they hold and however often', () => {
    const sameName = enochLine.replace('EnochRoot', 'PeterNeumann')
    const sameId = peterLine.replace('PeterNeumann', 'CarmenSandiego')
    const note = `${sayingText}\n${sameName}${enochLine}${sameId}${peterLine}${enochLine}— x AAAAAAA=\n`
    expect(openNote(note, [peter])).toEqual({ text: sayingText, signedBy: [peter] })
  })

  it('keeps blank lines in the text: the last one ends it', () => {
    const signer = noteSigner(peterSignerKey)
    for (const text of ['one\n\ntwo\n', 'one\n\n', '\n', peterNote])
      expect(openNote(signNote(text, signer), [peter]).text).toBe(text)
  })

  it('refuses a note no trusted key has signed', () => {
    expect(() => openNote(peterNote, [])).toThrow(refusal('NOT_SIGNED'))
    expect(() => openNote(peterNote, [enoch])).toThrow(refusal('NOT_SIGNED'))
  })

  it('refuses the whole note for one wrong signature of a trusted key', () => {
    const wrong = enochLine.replace('zmZa0S', 'zmZa0T')
    expect(() => openNote(peterNote + wrong, [peter, enoch])).toThrow(refusal('INVALID_SIGNATURE'))
    expect(openNote(peterNote + wrong, [peter]).signedBy).toEqual([peter])
  })

  it('refuses to choose between two trusted keys of the same name and id', () => {
    expect(() => openNote(peterNote, [peter, noteVerifier(peterVerifierKey)])).toThrow(
      refusal('AMBIGUOUS_KEY'),
    )
  })

  it('refuses a note with any of its bits flipped', () => {
    const bytes = Buffer.from(peterNote)
    for (let bit = 0; bit < 8 * bytes.length; bit += 1)
      expect(() => openNote(flipBit(bytes, bit).toString(), [peter])).toThrow(
        refusal(expect.stringMatching(/^(MALFORMED_NOTE|INVALID_SIGNATURE|NOT_SIGNED)$/)),
      )
  })

  it.each([
    ['nothing', ''],
    ['a text without signatures', sayingText],
    ['a text and a blank line', `${sayingText}\n`],
    ['no blank line', sayingText + peterLine],
    ['no last newline', peterNote.slice(0, -1)],
    ['no last newline after a second signature', (peterNote + enochLine).slice(0, -1)],
    ['a control character', `\u0001${peterNote}`],
    ['a carriage return', peterNote.replaceAll('\n', '\r\n')],
    ['a lone surrogate', `\ud800${peterNote}`],
    ['a line after the signatures', `${peterNote}Unexpected line.\n`],
    ['an empty line after the signatures', `${peterNote}\n`],
    ['a name with a space', peterNote.replace('PeterNeumann', 'Peter Neumann')],
    ['a name with another space', peterNote.replace('PeterNeumann', 'Peter\u2003Neumann')],
    ['a name with a plus', peterNote.replace('PeterNeumann', 'Peter+Neumann')],
    ['no name', peterNote.replace('PeterNeumann', '')],
    ['a hyphen for the em dash', peterNote.replace('—', '-')],
    ['no space after the em dash', peterNote.replace('— ', '—')],
    ['something after the signature', peterNote.replace('nAM=', 'nAM= ')],
    ['base64 that is none', peterNote.replace('x08g', 'x*8g')],
    ['base64 of the other alphabet', peterNote.replace('/', '_')],
    ['base64 without padding', peterNote.replace('nAM=', 'nAM')],
    ['base64 with other padding bits', peterNote.replace('nAM=', 'nAN=')],
    ['a key id without signature', `${sayingText}\n— PeterNeumann x08gow==\n`],
    ['two signatures of one trusted key', peterNote + peterLine],
    ['more than 100 signatures', peterNote + enochLine.repeat(100)],
    ['a value that is not text', 42 as unknown as string],
  ])('refuses %s', (_, note) => {
    expect(() => openNote(note, [peter])).toThrow(refusal('MALFORMED_NOTE'))
  })

  it('accepts as many as 100 signatures', () => {
    expect(openNote(peterNote + enochLine.repeat(99), [peter]).signedBy).toEqual([peter])
  })
})
