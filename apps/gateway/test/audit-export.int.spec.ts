import { auditRpc } from '@sih/contracts'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let token: string
beforeAll(async () => {
  gateway = await TestGateway.start()
  token = await gateway.tokenOf('auditor')
})
afterAll(() => gateway?.stop())

const exported = () =>
  fetch(new URL('/api/v1/audit/export', gateway.service.running.url), {
    headers: { authorization: `Bearer ${token}` },
  })
const begins = { lines: ['header', '0', '1'], size: 5, next: 2 }

describe('the export of the audit log', () => {
  it('is a file of all its parts, which follow from the first', async () => {
    await gateway.others.answer(auditRpc.startExport, () => begins)
    await gateway.others.answer(auditRpc.continueExport, ({ size, next }) => ({
      lines: [`${next}`, `${next + 1}`],
      size,
      next: Math.min(size, next + 2),
    }))
    const answer = await exported()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit-log.ndjson"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe('header\n0\n1\n2\n3\n4\n5\n')
    const [started] = gateway.others.requestsTo(auditRpc.startExport)
    const parts = gateway.others.requestsTo(auditRpc.continueExport)
    expect(parts.map(({ data }) => data)).toEqual([
      { size: 5, next: 2 },
      { size: 5, next: 4 },
    ])
    for (const { headers, principal } of parts) {
      expect(headers['Cause-Id']).toBe(started!.headers['Event-Id'])
      expect(headers['Correlation-Id']).toBe(started!.headers['Correlation-Id'])
      expect(principal).toMatchObject({ role: 'auditor' })
    }
  })

  it('is refused like anything else before it begins', async () => {
    await gateway.others.refuse(auditRpc.startExport, 'SERVICE_UNAVAILABLE')
    const answer = await exported()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('breaks off when a later part cannot be had, and harms nothing else', async () => {
    await gateway.others.answer(auditRpc.startExport, () => begins)
    await gateway.others.refuse(auditRpc.continueExport, 'SERVICE_UNAVAILABLE')
    const answer = await exported()
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
    const { status } = await gateway.call('GET', '/api/v1/auth/me', { token })
    expect(status).toBe(200)
  })
})
