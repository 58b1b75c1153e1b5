import { candidatesEvents, candidatesRpc, type ExportSection, type PersonalData } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
  await gateway.others.answer(candidatesRpc.downloadExport, () => data)
})
afterAll(() => gateway?.stop())

const path = '/api/v1/candidates/me/export'
const data: PersonalData = {
  id: newId(),
  requestedAt: '2026-06-09T16:30:00.000Z',
  readyAt: '2026-06-09T16:30:01.000Z',
  expiresAt: '2026-06-16T16:30:01.000Z',
  sections: [
    {
      service: 'candidates',
      name: 'candidate',
      records: [
        { firstName: '<b>Sam</b>', connections: ['veteran', 'reservist'], rank: null, closed: false },
      ],
    },
  ],
}

describe('The download', () => {
  it('is data, or a page on which nothing that was entered becomes markup', async () => {
    const token = await gateway.tokenOf()
    const json = await gateway.call<PersonalData>('GET', path, { token })
    expect(json.body).toEqual(data)
    const page = await gateway.call<string>('GET', path, { token, headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.body).toContain('<dt>First name</dt><dd>&#60;b&#62;Sam&#60;/b&#62;</dd>')
    expect(page.body).toContain('<dd>veteran, reservist</dd>')
    expect(page.body).toContain('<dt>Rank</dt><dd>None</dd>')
    expect(page.body).toContain('<dt>Closed</dt><dd>No</dd>')
    expect(page.body).toContain('9 June 2026 at 5:30pm BST')
  })

  it('stays a problem in any form', async () => {
    await gateway.others.refuse(candidatesRpc.downloadExport, 'EXPORT_NOT_READY')
    const token = await gateway.tokenOf()
    const { status, body } = await gateway.call('GET', path, { token, headers: { accept: 'text/html' } })
    expect([status, body['code']]).toEqual([409, 'EXPORT_NOT_READY'])
  })
})

describe('The part of a download that the gateway sends', () => {
  it('is the account and where it was signed in to, and no secret', async () => {
    const { id, email } = await gateway.opened()
    const { accessToken: token } = await gateway.signIn(email)
    await gateway.call('POST', '/api/v1/auth/mfa/totp', { token })
    const exportId = newId()
    await gateway.service.happened(candidatesEvents.exportRequested, { exportId, candidateId: id })
    const [part] = (await gateway.service.commands(candidatesRpc.keepExportPart)).filter(
      (each) => each.exportId === exportId,
    )
    expect(part).toMatchObject({ candidateId: id, service: 'gateway' })
    const sections = JSON.parse(part!.content) as ExportSection[]
    expect(sections.map(({ name }) => name)).toEqual([
      'account',
      'sessions',
      'familiarNetworks',
      'authenticatorApp',
    ])
    expect(sections[0]!.records).toMatchObject([{ email, role: 'candidate' }])
    expect(part!.content).not.toMatch(/hash|secret|token/i)
  })
})
