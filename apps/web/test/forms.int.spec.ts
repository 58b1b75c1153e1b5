import { TestWeb } from './test-web.js'
import { hiddenIn } from './browser.js'

let web: TestWeb
beforeAll(async () => {
  web = await TestWeb.start()
  web.gateway.answers('GET /candidates/me', {
    status: 200,
    body: { version: 3, sections: { about: 'Before' } },
  })
  web.gateway.answers('PATCH /candidates/me', { status: 200, body: {} })
}, 60_000)
afterAll(() => web?.stop())

const address = '/profile/edit/about'

describe('A form', () => {
  it('leads on after it was carried out, with the key that makes a second click harmless', async () => {
    const browser = await web.signedIn()
    const page = await browser.get(address)
    const first = await browser.post(page, address, { about: 'Calm under pressure' })
    const second = await browser.post(page, address, { about: 'Calm under pressure' })
    expect([first.status, first.headers.get('location'), second.status]).toEqual([303, '/profile', 303])
    const [one, two] = web.gateway.asked.filter(({ route }) => route === 'PATCH /candidates/me')
    expect(one!.body).toEqual({ about: 'Calm under pressure', version: 3 })
    expect(one!.headers['idempotency-key']).toBe(hiddenIn(page.html, address)['_key'])
    expect(two!.headers['idempotency-key']).toBe(one!.headers['idempotency-key'])
  })

  it('comes back with everything typed and what is wrong, once', async () => {
    const browser = await web.signedIn()
    const errors = [{ field: 'about', message: 'Enter at most 4000 characters' }]
    const body = { code: 'VALIDATION_FAILED', title: 'Not valid', errors }
    web.gateway.answers('PATCH /candidates/me', { status: 422, body })
    const typed = `${'x'.repeat(10_000)} <script>"'&  مرحبا`
    const back = await browser.submit(await browser.get(address), address, { about: typed })
    expect(back.html).toContain('href="#about"')
    expect(back.html).toContain('Error: ')
    expect(back.html).toContain('&lt;script&gt;')
    expect(back.html).toContain('مرحبا')
    expect((await browser.get(address)).html).not.toContain('There is a problem')
    web.gateway.answers('PATCH /candidates/me', { status: 200, body: {} })
  })

  it('keeps what was typed, and its key, when the service behind is away', async () => {
    const browser = await web.signedIn()
    web.gateway.answers('PATCH /candidates/me', { status: 503, body: { code: 'UNAVAILABLE', title: 'Away' } })
    const page = await browser.get(address)
    const back = await browser.submit(page, address, { about: 'Not lost' })
    expect(back.html).toContain('Not lost')
    expect(back.html).toContain('try again in a few minutes')
    expect(hiddenIn(back.html, address)['_key']).toBe(hiddenIn(page.html, address)['_key'])
    web.gateway.answers('PATCH /candidates/me', { status: 200, body: {} })
  })

  it.each([
    ['without its token', { _form: '' }, {}],
    ['with the token of another session', { _form: 'x'.repeat(24) }, {}],
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_how, values, headers) => {
    const browser = await web.signedIn()
    const page = await browser.get(address)
    const before = web.gateway.times('PATCH /candidates/me')
    const answer = await browser.post(page, address, { about: 'x', ...values }, headers)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('This form has expired')
    expect(web.gateway.times('PATCH /candidates/me')).toBe(before)
  })

  it('never leads to another site', async () => {
    const browser = await web.signedIn()
    const answer = await browser.post(await browser.get(address), '/stay', { _page: '//evil.example' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/home'])
  })
})
