import fc from 'fast-check'
import { cleanFileName } from './file-name.js'

const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.stringMatching(/^[ ./\\:*.a-e\u202e\u200b\t\n]{0,60}$/),
)

describe('cleanFileName', () => {
  it('keeps what people call their files', () => {
    for (const [given, kept] of [
      ['Sam Okafor CV.pdf', 'Sam Okafor CV.pdf'],
      ['Sam Okafor CV', 'Sam Okafor CV.pdf'],
      ['CV v1.2 (final).docx', 'CV v1.2 (final).pdf'],
      ['Lebenslauf Zoë Müller.PDF', 'Lebenslauf Zoë Müller.pdf'],
      ['简历.doc', '简历.pdf'],
      ['Zoe\u0308.pdf', 'Zo\u00eb.pdf'],
    ]) {
      expect(cleanFileName(given!, 'pdf')).toBe(kept)
    }
  })

  it('takes away what could deceive, or lead somewhere else', () => {
    for (const [given, kept] of [
      ['../../etc/passwd', 'passwd.txt'],
      ['C:\\Users\\sam\\cv.txt', 'cv.txt'],
      ['cv\u202etxt.exe', 'cvtxt.txt'],
      ['a\r\nSet-Cookie: b', 'aSet-Cookie b.txt'],
      ['"cv"; filename=<b>', 'cv ; filename= b.txt'],
      ['...', 'document.txt'],
      ['', 'document.txt'],
      ['NUL.txt', 'document.txt'],
      ['.hidden', 'hidden.txt'],
    ]) {
      expect([given, cleanFileName(given!, 'txt')]).toEqual([given, kept])
    }
  })

  it('is a name of at most 200 bytes with its ending, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(names, (given) => {
        const name = cleanFileName(given, 'docx')
        expect(name).toMatch(/^[^\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]+\.docx$/u)
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/)
        expect(name.isWellFormed()).toBe(true)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(cleanFileName(name, 'docx')).toBe(name)
      }),
      { numRuns: 500 },
    )
  })
})
