import { largestSignedCopy, organisationsRpc, type AgreementView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let staff: string
const path = `/api/v1/admin/organisations/${newId()}/agreements/${newId()}/signed-copy`
beforeAll(async () => {
  gateway = await TestGateway.start()
  staff = await gateway.tokenOf('programme_staff')
  await gateway.others.answer(organisationsRpc.recordSignedCopy, () => recorded)
  for (const contract of [organisationsRpc.openSignedCopy, organisationsRpc.openOwnSignedCopy]) {
    await gateway.others.answer(contract as typeof organisationsRpc.openSignedCopy, () => stored)
  }
})
afterAll(() => gateway?.stop())

const content = Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n')
const stored = {
  file: content.toString('base64'),
  mediaType: 'application/pdf' as const,
  fileHash: 'ab'.repeat(32),
}
const recorded: AgreementView = {
  id: newId(),
  state: 'signed',
  legalName: 'TESTBURY NHS TRUST',
  templateVersion: '1',
  textHash: 'ab'.repeat(32),
  signatoryName: 'Sam Signer',
  signatoryJobTitle: 'Director',
  issuedAt: '2026-01-01T09:00:00.000Z',
  signedAt: '2026-01-02T09:00:00.000Z',
  inForceFrom: null,
  bounced: false,
}

function form(bytes: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  const signature = { signatoryName: 'Siân', signatoryJobTitle: 'Director', signedOn: '2026-01-02' }
  for (const [name, value] of Object.entries({ ...signature, ...fields })) data.append(name, value)
  data.append('file', new Blob([bytes]), '../../evil.exe')
  return data
}
const upload = (raw: FormData) => gateway.call('POST', path, { raw, token: staff })

describe('A signed copy', () => {
  it('is uploaded with who signed it and when; its name does not matter', async () => {
    const { status, body } = await upload(form(new Uint8Array(content)))
    expect([status, body]).toEqual([201, recorded])
    const asked = gateway.others.requestsTo(organisationsRpc.recordSignedCopy).at(-1)!
    expect(asked.data).toMatchObject({ file: stored.file, signatoryName: 'Siân', signedOn: '2026-01-02' })
    expect(JSON.stringify(asked.data)).not.toContain('evil')
  })

  it('may have 10 MB and not a byte more', async () => {
    expect((await upload(form(new Uint8Array(largestSignedCopy)))).status).toBe(201)
    expect((await upload(form(new Uint8Array(largestSignedCopy + 1)))).status).toBe(413)
  })

  it('is refused with a field that is not known, in two places, or not valid', async () => {
    for (const [field, value] of [
      ['colour', 'red'],
      ['agreementId', newId()],
      ['signedOn', '31 January'],
    ] as const) {
      expect((await upload(form(new Uint8Array(content), { [field]: value }))).status).toBe(422)
    }
  })

  it('comes back as an attachment whose type nobody guesses at', async () => {
    const admin = await gateway.tokenOf('organisation_admin')
    const answers = [
      await gateway.call<string>('GET', path, { token: staff }),
      await gateway.call<string>('GET', '/api/v1/organisation/agreement/signed-copy', { token: admin }),
    ]
    for (const { status, headers, body } of answers) {
      expect([status, body]).toEqual([200, content.toString()])
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('content-disposition')).toBe(
        'attachment; filename="signed-copy-abababababababab.pdf"',
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    }
  })
})
