import type { AgreementDocument } from '@sih/contracts'
import { agreementPdf } from './agreement-pdf.js'
import { showable } from './typeface.js'

const agreement: AgreementDocument = {
  id: '0198c0de-0000-7000-8000-000000000001',
  organisationId: '0198c0de-0000-7000-8000-000000000002',
  odsCode: '7A1',
  legalName: 'Ŵyn',
  templateVersion: '1',
  text: 'ŵ\n',
  textHash: 'ab'.repeat(32),
  state: 'in_force',
  endReason: null,
  signatoryName: 'ŷ',
  signatoryJobTitle: 'Director',
  issuedAt: '2026-01-01T09:00:00.000Z',
  signedAt: null,
  signedOn: null,
  refusalReason: null,
  countersignedAt: null,
  endedAt: null,
}

describe('The PDF of an agreement', () => {
  it('is the same bytes whenever it is asked for', async () => {
    expect(await agreementPdf(agreement)).toEqual(await agreementPdf(agreement))
  })

  it('is another one for another text, also where only a character without a glyph differs', async () => {
    const [one, other] = await Promise.all(['山', '田'].map((text) => agreementPdf({ ...agreement, text })))
    expect(one).not.toEqual(other)
  })

  it('carries its typeface with it, and a long text over several pages', async () => {
    const pdf = (await agreementPdf({ ...agreement, text: 'A paragraph.\n\n'.repeat(200) })).toString(
      'latin1',
    )
    expect(pdf).toContain('NotoSans')
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2)
  })
})

describe('Text for a typeface', () => {
  const onlyLatin = { hasGlyphForCodePoint: (code: number) => code < 0x180 }

  it('keeps what it can show', () => {
    expect(showable('Ysbyty Gŵyr, ŷ\n', onlyLatin)).toBe('Ysbyty Gŵyr, ŷ\n')
  })

  it('writes anything else as its number, and loses nothing', () => {
    expect(showable('山😀a', onlyLatin)).toBe('[U+5C71][U+1F600]a')
  })
})
