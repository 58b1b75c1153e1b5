import { Browser } from './browser.js'
import { TestWeb, tokens } from './test-web.js'

let web: TestWeb
beforeAll(async () => {
  web = await TestWeb.start()
}, 60_000)
afterAll(() => web?.stop())

const profileForm = '/profile/edit/about'

beforeEach(() => {
  web.gateway.answers('GET /candidates/me', {
    status: 200,
    body: { version: 3, sections: { about: 'Before' } },
  })
  web.gateway.answers('PATCH /candidates/me', { status: 200, body: {} })
})

describe('A session', () => {
  it('begins with a new cookie that scripts cannot read and other sites do not send', async () => {
    const browser = new Browser(web.url)
    const page = await browser.get('/sign-in')
    const before = browser.cookie
    const answer = await browser.post(page, '/sign-in', {
      email: 'sam@example.org',
      password: 'long-enough-1',
    })
    expect(answer.headers.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/home'])
    expect(browser.cookie).not.toBe(before)
  })

  it('is sent over nothing but TLS where there is TLS', async () => {
    const url = await web.startProcess({ PUBLIC_URL: 'https://cms.example.org' })
    const { headers } = await fetch(`${url}/sign-in`)
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(headers.get('strict-transport-security')).toContain('max-age=')
  })

  it('lets nobody read tokens or drafts who has the database', async () => {
    const browser = await web.signedIn()
    web.gateway.answers('PATCH /candidates/me', {
      status: 422,
      body: { code: 'VALIDATION_FAILED', title: 'x', errors: [] },
    })
    await browser.post(await browser.get(profileForm), profileForm, { about: 'canary in the mine' })
    const rows = await web.query<{ sealed: Buffer }>(
      'select sealed from session union all select sealed from draft',
    )
    expect(rows.length).toBeGreaterThan(1)
    const all = Buffer.concat(rows.map(({ sealed }) => sealed)).toString('latin1')
    for (const secret of ['access-1', 'refresh-1', 'sam@example.org', 'canary'])
      expect(all).not.toContain(secret)
  })

  it('says for whom it asks', async () => {
    const browser = await web.signedIn()
    await browser.get(profileForm)
    expect(web.gateway.asked.findLast(({ route }) => route === 'GET /candidates/me')!.headers).toMatchObject({
      authorization: 'Bearer access-1',
      'x-forwarded-for': '127.0.0.1',
      'x-correlation-id': expect.stringMatching(/^[\w-]{36}$/),
    })
  })

  it('refreshes its tokens once, however many pages and processes want them', async () => {
    web.gateway.answers('POST /auth/login', { status: 200, body: tokens(1, 1) })
    const browser = await web.signedIn()
    web.gateway.answers('POST /auth/login', { status: 200, body: tokens(1) })
    let given = 1
    web.gateway.answers('POST /auth/refresh', () => ({ status: 200, body: tokens(++given) }))
    const other = await web.startProcess()
    const before = web.gateway.times('POST /auth/refresh')
    const ask = (url: string) => fetch(`${url}${profileForm}`, { headers: { cookie: browser.cookie } })
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(n % 2 ? web.url : other)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(web.gateway.times('POST /auth/refresh') - before).toBe(1)
  })

  it('ends here and at the gateway when somebody signs out', async () => {
    const browser = await web.signedIn()
    web.gateway.answers('POST /auth/logout', { status: 204 })
    const stolen = browser.cookie
    await browser.submit(await browser.get(profileForm), '/sign-out', {})
    expect(web.gateway.times('POST /auth/logout')).toBe(1)
    const again = await fetch(`${web.url}${profileForm}`, { headers: { cookie: stolen }, redirect: 'manual' })
    expect(again.headers.get('location')).toContain('/sign-in')
  })
})

describe('Something typed when a session has timed out', () => {
  const type = async () => {
    const browser = await web.signedIn()
    const page = await browser.get(profileForm)
    await web.query(`update session set seen_at = now() - interval '31 minutes'`)
    return { browser, signIn: await browser.submit(page, profileForm, { about: 'Typed for an hour' }) }
  }

  it('is back on its page after signing in again', async () => {
    const { browser, signIn } = await type()
    expect(signIn.path).toBe(`/sign-in?to=${encodeURIComponent(profileForm)}`)
    const back = await browser.submit(signIn, '/sign-in', {
      email: 'sam@example.org',
      password: 'long-enough-1',
    })
    expect(back.path).toBe(profileForm)
    expect(back.html).toContain('What you entered is still here')
    expect(back.html).toContain('Typed for an hour')
  })

  it('is shown to nobody else', async () => {
    const { browser, signIn } = await type()
    const other = tokens(1)
    other.principal.accountId = '01a00000-0000-7000-8000-000000000002'
    web.gateway.answers('POST /auth/login', { status: 200, body: other })
    const back = await browser.submit(signIn, '/sign-in', {
      email: 'kim@example.org',
      password: 'long-enough-1',
    })
    expect(back.html).not.toContain('Typed for an hour')
    web.gateway.answers('POST /auth/login', { status: 200, body: tokens(1) })
  })
})
