import { Browser } from './browser.js'
import { TestWeb, accountId, tokens } from './test-web.js'

const other = '01a00000-0000-7000-8000-00000000000a'
const what = 'Account …0000000a was refused 51 times within ten minutes'
const alarm = {
  id: 'one',
  kind: 'refused_burst',
  subject: other,
  accountId: other,
  what,
  count: 51,
  raisedAt: '2026-03-01T10:00:00.000Z',
  acknowledgement: null,
}
const inFull = {
  ...alarm,
  meaning: 'That is more than the limit.',
  toDo: 'Ask the person.',
  entry: 7,
  search: { actor: other, outcome: 'refused', from: '2026-03-01T10:00:00Z', to: '2026-03-01T10:09:59.999Z' },
}

let web: TestWeb
let browser: Browser
beforeAll(async () => {
  web = await TestWeb.start()
  const principal = { accountId, role: 'auditor', email: 'alex@example.org', organisationId: null }
  web.gateway.answers('POST /auth/login', { status: 200, body: { ...tokens(1), principal } })
  web.gateway.answers('GET /audit/entries', { status: 200, body: { items: [], nextCursor: null } })
  web.gateway.answers('GET /audit/alarms', { status: 200, body: { items: [alarm], nextCursor: null } })
  web.gateway.answers('GET /audit/alarms/one', { status: 200, body: inFull })
  browser = await web.signedIn()
}, 60_000)
afterAll(() => web?.stop())

const page = '/audit/alarms/one'
const acknowledgement = `${page}/acknowledgement`

test('an auditor begins with what is open', async () => {
  const { html } = await browser.get('/home')
  expect(html).toContain('Open alarms')
  expect(html).toContain(`<a href="${page}">${what}</a>`)
  web.gateway.answers('GET /audit/alarms', {
    status: 503,
    body: { code: 'SERVICE_UNAVAILABLE', title: 'Away' },
  })
  expect((await browser.get('/home')).html).toContain('Search the audit trail')
  web.gateway.answers('GET /audit/alarms', { status: 200, body: { items: [alarm], nextCursor: null } })
})

test('an alarm says what it means, what to do, and where its entries are', async () => {
  const { html } = await browser.get(page)
  for (const text of [what, inFull.meaning, inFull.toDo, 'Write ids, and no names'])
    expect(html).toContain(text)
  expect(html).toContain(`href="/audit/people/${other}?view=by"`)
  expect(html).toContain('href="/audit/entries/7"')
  expect(html.replaceAll('&amp;', '&')).toContain(`href="/home?actor=${other}&outcome=refused&from-day=01`)
})

test('what was found is sent once, and what is missing is said at the field', async () => {
  web.gateway.answers(`POST ${acknowledgement}`, {
    status: 422,
    body: {
      code: 'VALIDATION_FAILED',
      title: 'Not valid',
      errors: [{ field: 'found', message: 'Too short' }],
    },
  })
  const back = await browser.submit(await browser.get(page), acknowledgement, { found: '' })
  expect(back.html).toContain('There is a problem')
  expect(back.html).toContain('href="#found"')
  expect(back.html).toContain('Write what you found')

  web.gateway.answers(`POST ${acknowledgement}`, { status: 201, body: inFull })
  const shown = await browser.get(page)
  const keys = () => web.gateway.asked.filter(({ route }) => route === `POST ${acknowledgement}`).slice(-2)
  await browser.post(shown, acknowledgement, { found: 'A page of theirs' })
  const done = await browser.submit(shown, acknowledgement, { found: 'A page of theirs' })
  expect(done).toMatchObject({ path: '/audit/alarms', status: 200 })
  expect(done.html).toContain('What you found is on record')
  expect(new Set(keys().map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(keys().map(({ body }) => body)).toEqual([
    { found: 'A page of theirs' },
    { found: 'A page of theirs' },
  ])
})

test('nobody is asked about themselves, nor twice', async () => {
  web.gateway.answers('GET /audit/alarms/one', { status: 200, body: { ...inFull, accountId } })
  const own = await browser.get(page)
  expect(own.html).toContain('another auditor has to look into it')
  expect(own.html).not.toContain(acknowledgement)
  const said = { accountId: other, at: '2026-03-01T11:00:00.000Z', found: 'A <b>page</b>' }
  const names = { items: [{ id: other, firstName: 'Alex', lastName: 'Brennan' }] }
  web.gateway.answers('POST /audit/names/staff', { status: 200, body: names })
  web.gateway.answers('GET /audit/alarms/one', { status: 200, body: { ...inFull, acknowledgement: said } })
  const { html } = await browser.get(page)
  expect(html).toContain('Alex Brennan')
  expect(html).toContain('A &lt;b&gt;page&lt;/b&gt;')
  expect(html).not.toContain(acknowledgement)
})

test('the list is asked for what its view shows', async () => {
  expect((await browser.get('/audit/alarms?view=nonsense&kind=gap')).html).toContain(what)
  expect((await browser.get('/audit/alarms?view=acknowledged')).status).toBe(200)
})

test('the news of an auditor lead to the alarm', async () => {
  const news = {
    id: 'n',
    kind: 'audit_alarm',
    alarmId: 'one',
    text: 'An alarm',
    read: false,
    createdAt: alarm.raisedAt,
  }
  web.gateway.answers('GET /notifications', { status: 200, body: { items: [news], nextCursor: null } })
  expect((await browser.get('/news')).html).toContain(`<a href="${page}">An alarm</a>`)
})
