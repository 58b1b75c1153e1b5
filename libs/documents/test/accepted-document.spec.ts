import { largestDocument } from '@sih/contracts'
import type { DomainError } from '@sih/kernel'
import fc from 'fast-check'
import { acceptedDocument } from '../src/accepted-document.js'
import { madeWord, madeZip } from './made-zip.js'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

/** What is said about the file, or its media type. */
const told = (bytes: Buffer, name = 'cv.pdf') =>
  acceptedDocument(name, bytes).then(
    ({ mediaType }) => mediaType as string,
    ({ code, fields }: DomainError) =>
      `${code} ${fields.map(({ field, message }) => `${field}: ${message}`)}`,
  )
const refusal = (words: string) => expect.stringMatching(new RegExp(`^VALIDATION_FAILED file: .*${words}`))

describe('acceptedDocument', () => {
  it('takes PDF, Word and plain text, whatever they are called', async () => {
    expect(await told(pdf, 'cv.exe')).toBe('application/pdf')
    expect(await told(madeWord(), 'cv.pdf')).toBe(word)
    for (const text of ['Ten years as a medic.\r\n\tThen nursing.', '\uFEFFwith a mark', 'Zoë 林 🩺\f']) {
      expect(await told(Buffer.from(text))).toBe('text/plain')
    }
  })

  it('keeps the bytes as they came, and gives the name the ending of the type', async () => {
    const accepted = await acceptedDocument('../../My CV.doc', pdf)
    expect(accepted).toEqual({ fileName: 'My CV.pdf', mediaType: 'application/pdf', bytes: pdf })
  })

  it('says what to do with everything else', async () => {
    expect(await told(Buffer.alloc(0))).toEqual(refusal('empty'))
    expect(await told(Buffer.concat([pdf, Buffer.alloc(largestDocument)]))).toEqual(refusal('5 MB'))
    expect(await told(madeWord({}, 'template.main'))).toEqual(refusal('Choose a PDF'))
    expect(await told(madeZip({ 'cv.docx': 'a' }), 'cv.docx')).toEqual(refusal('Choose a PDF'))
    expect(await told(Buffer.from('{\\rtf1 hello}'))).toEqual(refusal('Rich text'))
    expect(await told(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(refusal('save it as a PDF or .docx'))
    expect(await told(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toEqual(refusal('a PDF'))
    expect(await told(Buffer.from('MZ\x90\x00program', 'latin1'), 'cv.txt')).toEqual(refusal('Choose a PDF'))
    expect(await told(Buffer.from('\uFEFFUnicode', 'utf16le'))).toEqual(refusal('UTF-8'))
    expect(await told(Buffer.from('caf\xe9', 'latin1'))).toEqual(refusal('UTF-8'))
    expect(await told(Buffer.from('bell\x07'))).toEqual(refusal('UTF-8'))
  })

  it('takes no Word document that can run something, however it hides it', async () => {
    for (const name of ['word/vbaProject.bin', 'word/VBAPROJECT.BIN', 'word/activeX/activeX1.xml']) {
      expect([name, await told(madeWord({ [name]: 'x' }))]).toEqual([name, refusal('macros')])
    }
    const macros = '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
    const docm = madeZip({ '[Content_Types].xml': macros, 'word/document.xml': '<w:document/>' })
    expect(await told(docm, 'cv.docx')).toEqual(refusal('macros'))
  })

  it('takes no Word document that is cut short, or has another file before or behind it', async () => {
    const whole = madeWord()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: whole.length - 1 }), async (length) => {
        expect(await told(whole.subarray(0, length))).toEqual(refusal(''))
      }),
    )
    expect(await told(Buffer.concat([whole, Buffer.from('more')]))).toEqual(refusal(''))
    expect(await told(Buffer.concat([madeZip({ a: 'b' }), whole]))).toEqual(refusal(''))
  })

  it('takes any text, and answers any bytes without failing', async () => {
    const text = fc.stringMatching(/^[a-zA-Zäßé林 ,.\n]{1,200}$/u)
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        expect(await told(Buffer.from(`Profile\n${written}`))).toBe('text/plain')
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), async (bytes) => {
        expect(await told(Buffer.from(bytes))).toMatch(
          /^(VALIDATION_FAILED file: |text\/plain|application\/)/,
        )
      }),
    )
  })
})
