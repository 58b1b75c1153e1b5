import { Browser } from './browser.js'
import { TestWeb } from './test-web.js'

let web: TestWeb
let signedIn: Browser
beforeAll(async () => {
  web = await TestWeb.start()
  signedIn = await web.signedIn()
}, 60_000)
afterAll(() => web?.stop())

describe('A page', () => {
  it('lets nothing run or load but what is ours', async () => {
    const { headers, html } = await new Browser(web.url).get('/')
    const policy = headers.get('content-security-policy')!
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)![1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    for (const script of html.match(/<script[^>]*>/g)!)
      expect(script).toMatch(new RegExp(`nonce="${nonce}"|src="/assets/`))
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('is for those it is for', async () => {
    expect((await new Browser(web.url).get('/my-data')).path).toBe('/sign-in?to=%2Fmy-data')
    const refused = await signedIn.get('/candidates')
    expect([refused.status, refused.html.includes('You cannot see this page')]).toEqual([403, true])
  })

  it('says that there is none at an address', async () => {
    const missing = await signedIn.get('/nothing-here')
    expect([missing.status, missing.html.includes('Page not found')]).toEqual([404, true])
    web.gateway.answers('GET /threads/x', { status: 404, body: { code: 'THREAD_NOT_FOUND', title: 'No' } })
    web.gateway.answers('GET /threads/x/messages', {
      status: 404,
      body: { code: 'THREAD_NOT_FOUND', title: 'No' },
    })
    expect((await signedIn.get('/messages/x')).status).toBe(404)
  })

  it.each([
    [429, 'Too many attempts'],
    [503, 'this part of the service is not available'],
    [500, 'this part of the service is not available'],
  ])('of a service that answers %s says what to do', async (status, words) => {
    web.gateway.answers('GET /candidates/me/access-history', {
      status,
      body: { code: 'X', title: 'x', correlationId: 'c-1' },
    })
    const { html } = await signedIn.get('/my-data/who-has-looked')
    expect(html).toContain(words)
    if (status === 503) expect(html).toContain('href="/messages"')
  })

  it('leaves out what is not available and shows the rest', async () => {
    for (const route of [
      '/candidates/me',
      '/threads',
      '/notifications',
      '/candidates/me/placements',
      '/candidates/me/stages',
      '/candidates/me/access-history',
    ])
      web.gateway.answers(`GET ${route}`, { status: 503, body: {} })
    web.gateway.answers('GET /candidates/me/referrals', { status: 200, body: { items: [] } })
    web.gateway.answers('GET /candidates/me/visibility', {
      status: 200,
      body: { state: 'active', visible: true },
    })
    const { status, html } = await signedIn.get('/home')
    expect([status, html.includes('Messages are not available')]).toEqual([200, true])
  })

  it('shows what somebody wrote as text, whatever they wrote', async () => {
    const about = '<b onclick="x()">Ten years</b>'
    web.gateway.answers('GET /candidates/me', {
      status: 200,
      body: { completeness: { missing: [] }, connections: [], sections: { about } },
    })
    web.gateway.answers('GET /candidates/me/documents', { status: 200, body: { items: [] } })
    const { html } = await signedIn.get('/profile')
    expect(html).toContain('&lt;b onclick=')
    expect(html).not.toContain('<b onclick')
  })

  it('needs one answer of the database, and none of the gateway, to be well', async () => {
    expect((await fetch(`${web.url}/health/live`)).status).toBe(200)
    expect(await (await fetch(`${web.url}/health/ready`)).json()).toMatchObject({ status: 'ok' })
    expect(await (await fetch(`${web.url}/metrics`)).text()).toContain(
      'process_cpu_user_seconds_total{service="web"}',
    )
  })

  it('brings its style and scripts compressed, for good, without asking anybody else', async () => {
    const { html } = await new Browser(web.url).get('/')
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/v-[^"]+)"/g)].map(([, file]) => file!)
    expect(files.length).toBeGreaterThan(2)
    let size = Buffer.byteLength(html)
    for (const file of [...files, files[0]!.replace(/[^/]+$/, 'nhsuk.js')]) {
      const answer = await fetch(`${web.url}${file}`)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      size += Number(answer.headers.get('content-length'))
      expect(await answer.text()).not.toMatch(/url\(https?:/)
    }
    expect(size).toBeLessThan(150_000)
    expect((await fetch(`${web.url}/assets/../package.json`)).status).toBe(404)
  })
})
