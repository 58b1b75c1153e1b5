import { organisationsRpc, type OdsImportReport } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let token: string
beforeAll(async () => {
  gateway = await TestGateway.start()
  token = await gateway.tokenOf('programme_staff')
  await gateway.others.answer(organisationsRpc.importOds, () => report)
})
afterAll(() => gateway?.stop())

const none = { renamed: 0, closed: 0, reopened: 0, amended: 0, unchanged: 0, refused: 0 }
const counts = { state: 'done' as const, rows: 1, done: 1, added: 1, ...none }
const report: OdsImportReport = { id: newId(), importedAt: '2026-01-01T00:00:00.000Z', ...counts }

function file(content: string | Uint8Array<ArrayBuffer>, field = 'file'): FormData {
  const form = new FormData()
  form.set(field, new Blob([content]), 'etr.csv')
  return form
}
const upload = (raw: FormData, as = token, query = '') =>
  gateway.call('POST', `/api/v1/admin/ods-imports${query}`, { raw, token: as })

describe('An uploaded file', () => {
  it('reaches its service as text', async () => {
    const text = '"RR8","LEEDS TEACHING HOSPITALS"\r\n"7A1","BETSI CADWALADR – ŵ"\r\n'
    const { status, body } = await upload(file(text))
    expect([status, body]).toEqual([201, report])
    const asked = gateway.others.requestsTo(organisationsRpc.importOds).at(-1)
    expect(asked!.data).toEqual({ file: text })
  })

  it('may come with fields in the address', async () => {
    expect((await upload(file('x'), token, '?dryRun=true')).status).toBe(201)
    const asked = gateway.others.requestsTo(organisationsRpc.importOds).at(-1)
    expect(asked!.data).toEqual({ file: 'x', dryRun: true })
  })

  it.each([
    ['not text in UTF-8', 422, () => file(new Uint8Array([0xff, 0xfe, 0x41]))],
    ['in another field', 422, () => file('x', 'avatar')],
    ['empty', 422, () => file('')],
    ['larger than four megabytes', 413, () => file('x'.repeat(4 * 1024 * 1024 + 1))],
    ['not alone', 413, () => withFields(file('x'))],
  ])('is refused if it is %s', async (_what, status, form) => {
    const { status: answered, headers } = await upload(form())
    expect(answered).toBe(status)
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('is refused if it does not come as a form', async () => {
    const { body } = await gateway.call('POST', '/api/v1/admin/ods-imports', { body: { file: 'x' }, token })
    expect(body['code']).toBe('UNSUPPORTED_MEDIA_TYPE')
  })

  it('is refused where none is expected', async () => {
    const { body } = await gateway.call('POST', '/api/v1/auth/logout', { raw: file('x'), token })
    expect(body['code']).toBe('UNSUPPORTED_MEDIA_TYPE')
  })

  it('is not taken from somebody who may not send it', async () => {
    expect((await upload(file('x'), await gateway.tokenOf('candidate'))).status).toBe(403)
  })
})

function withFields(form: FormData): FormData {
  form.set('comment', 'x')
  return form
}
