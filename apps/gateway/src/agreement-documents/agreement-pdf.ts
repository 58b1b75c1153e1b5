import type { AgreementDocument } from '@sih/contracts'
import PDFDocument from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { agreementFacts, agreementTitle } from './agreement-facts.js'
import { showable, typeface, type Glyphs } from './typeface.js'

type Pdf = InstanceType<typeof PDFDocument>

const small = 9
const body = 11

/** The agreement as a file to keep: tagged for screen readers, and the same bytes whenever it is asked for in the same state. */
export async function agreementPdf(agreement: AgreementDocument): Promise<Buffer> {
  const title = agreementTitle(agreement)
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, CreationDate: new Date(lastChange(agreement)) },
  })
  pdf.font(typeface, body)
  const structure = pdf.struct('Document')
  pdf.addStructure(structure)
  const write = (tag: 'H1' | 'P', text: string, size: number): void => {
    const line = () => void pdf.fontSize(size).text(shown(pdf, text)).moveDown(0.5)
    structure.add(pdf.struct(tag, {}, line))
  }
  write('H1', title, 18)
  for (const [name, value] of agreementFacts(agreement)) write('P', `${name}: ${value}`, small)
  for (const paragraph of agreement.text.split('\n\n')) {
    write('P', paragraph, body)
    // Setting a long text takes a good part of a second: others are answered meanwhile.
    await setImmediate()
  }
  structure.end()
  numberPages(pdf, agreement)
  pdf.end()
  return buffer(pdf)
}

const lastChange = ({ endedAt, countersignedAt, signedAt, issuedAt }: AgreementDocument): string =>
  endedAt ?? countersignedAt ?? signedAt ?? issuedAt

/** On every page, so that pages of two agreements cannot be mixed up. */
function numberPages(pdf: Pdf, { textHash }: AgreementDocument): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page)
    // Below the margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    const line = `Page ${page + 1} of ${count}    SHA-256 of the text: ${textHash}`
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.fontSize(7).text(line, 64, pdf.page.height - 40, { lineBreak: false })
    pdf.endMarkedContent()
  }
}

/** The library has no public way to ask its font; the tests with other scripts would notice if this one went. */
const shown = (pdf: Pdf, text: string): string =>
  showable(text, (pdf as unknown as { _font: { font: Glyphs } })._font.font)
