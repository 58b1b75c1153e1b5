import { organisationsRpc, type AgreementDocument } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

const agreement: AgreementDocument = {
  id: newId(),
  organisationId: newId(),
  odsCode: '7A1',
  legalName: '<b>Bwrdd Iechyd Prifysgol Betsi Cadwaladr</b>',
  templateVersion: '1',
  text: 'DATA SHARING AGREEMENT\n\n1. Who\n\nBetween "us" & <i>Ysbyty Gŵyr</i>, ŷ.\n',
  textHash: 'ab'.repeat(32),
  state: 'in_force',
  endReason: null,
  signatoryName: 'Siân Ŵyn 山田',
  signatoryJobTitle: 'Director <script>',
  issuedAt: '2026-01-01T09:00:00.000Z',
  signedAt: '2026-06-09T16:30:00.000Z',
  signedOn: null,
  refusalReason: null,
  countersignedAt: '2026-06-10T08:05:00.000Z',
  endedAt: null,
}

let gateway: TestGateway
let admin: string
let staff: string
beforeAll(async () => {
  gateway = await TestGateway.start()
  admin = await gateway.tokenOf('organisation_admin')
  staff = await gateway.tokenOf('programme_staff')
  for (const contract of [organisationsRpc.openOwnAgreement, organisationsRpc.openAgreement]) {
    await gateway.others.answer(contract as typeof organisationsRpc.openAgreement, () => agreement)
  }
  await gateway.others.answer(organisationsRpc.inspectAgreement, () => agreement)
})
afterAll(() => gateway?.stop())

const own = (accept: string) =>
  gateway.call<string>('GET', '/api/v1/organisation/agreement', { token: admin, headers: { accept } })

describe('An agreement', () => {
  it('is JSON unless asked for otherwise', async () => {
    const { body, headers } = await own('*/*')
    expect(body).toEqual(agreement)
    expect(headers.get('vary')).toBe('Accept')
  })

  it('is a page to print, on which nothing can become markup', async () => {
    const { body, headers, status } = await own('text/html')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toContain('Between &#34;us&#34; &#38; &#60;i&#62;Ysbyty Gŵyr&#60;/i&#62;, ŷ.\n')
    expect(body).toContain('Siân Ŵyn 山田, Director &#60;script&#62;')
    expect(body).toContain('1 January 2026 at 9:00am GMT')
    expect(body).toContain('9 June 2026 at 5:30pm BST')
    expect(body).toContain('<dd>In force</dd>')
    expect(body).toContain('@media print')
    expect(body).not.toMatch(/<script|<i>|<b>/)
  })

  it('is a PDF file with a name of its own', async () => {
    const { body, headers } = await own('application/pdf')
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe('attachment; filename="data-sharing-agreement-7A1.pdf"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(body).toMatch(/^%PDF-1\.7[^]+%%EOF\s*$/)
  })

  it('has the same forms for the programme and for the holder of the link', async () => {
    const path = `/api/v1/admin/organisations/${newId()}/agreements/${newId()}`
    const headers = { accept: 'text/html' }
    const forStaff = await gateway.call<string>('GET', path, { token: staff, headers })
    const byLink = await gateway.call<string>('POST', '/api/v1/dsa/inspect', {
      body: { token: 'x' },
      headers,
    })
    expect(forStaff.body).toBe((await own('text/html')).body)
    expect(byLink.body).toBe(forStaff.body)
  })

  it('is refused as a problem, whatever form was asked for', async () => {
    await gateway.others.refuse(organisationsRpc.openOwnAgreement, 'AGREEMENT_NOT_FOUND')
    const { status, headers } = await own('application/pdf')
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
  })

  it('is documented with its forms', async () => {
    const { body } = await gateway.call<{ paths: Record<string, Record<string, never>> }>(
      'GET',
      '/api/openapi.json',
    )
    const { responses } = body.paths['/api/v1/organisation/agreement']!['get']! as {
      responses: Record<string, { content: object }>
    }
    expect(Object.keys(responses['200']!.content)).toEqual([
      'application/json',
      'text/html',
      'application/pdf',
    ])
  })
})
