import { Browser } from './browser.js'
import { TestWeb, accountId, tokens } from './test-web.js'

let web: TestWeb
beforeAll(async () => {
  web = await TestWeb.start()
  web.gateway.answers('POST /candidates/names', ({ body }) => ({
    status: 200,
    body: { items: (body['candidateIds'] as string[]).map((id) => ({ id, firstName: 'Sam', lastName: id })) },
  }))
  web.gateway.answers('GET /candidates', {
    status: 200,
    body: { items: [{ id: 'one', firstName: 'Sam', lastName: 'Okafor' }], nextCursor: null },
  })
  web.gateway.answers('GET /candidates/counts', { status: 200, body: { total: 1, counts: [] } })
  web.gateway.answers('GET /message-templates', { status: 200, body: { items: [] } })
  web.gateway.answers('GET /saved-searches', { status: 200, body: { items: [] } })
  web.gateway.answers('POST /bulk-messages', { status: 202, body: { id: 'sent' } })
}, 60_000)
afterAll(() => web?.stop())

/** Signs in as somebody of an organisation, or as a programme lead. */
async function signedIn(browser = new Browser(web.url), who: object = {}): Promise<Browser> {
  const principal = {
    accountId,
    role: 'organisation_admin',
    email: 'priya@example.org',
    organisationId: 'airedale',
    ...who,
  }
  web.gateway.answers('POST /auth/login', { status: 200, body: { ...tokens(1), principal } })
  await browser.submit(await browser.get('/sign-in'), '/sign-in', { email: 'p@example.org', password: 'x' })
  return browser
}

const message = '/write-to-many/message'
const check = '/write-to-many/check'

async function chosenAndWritten(browser: Browser) {
  const choose = await browser.get('/write-to-many?search=Okafor')
  const write = await browser.submit(choose, '/write-to-many?search=Okafor', { candidateIds: 'one' })
  expect(write.path).toBe(message)
  return browser.submit(write, message, { body: 'Dear {{firstName}}' })
}

describe('A message to many', () => {
  it('is sent to those who were chosen, once, however often its button is pressed', async () => {
    const browser = await signedIn()
    const shown = await chosenAndWritten(browser)
    expect([shown.path, shown.html.includes('Sam one')]).toEqual([check, true])
    const [first, again] = [await browser.post(shown, check, {}), await browser.post(shown, check, {})]
    expect(first.headers.get('location')).toBe('/write-to-many/sent')
    expect(again.headers.get('location')).toBe('/candidates')
    const sent = web.gateway.asked.filter(({ route }) => route === 'POST /bulk-messages')
    expect(sent.map(({ body }) => body)).toEqual([{ candidateIds: ['one'], body: 'Dear {{firstName}}' }])
  })

  it('is not shown to somebody else who signs in with the same browser', async () => {
    const browser = await signedIn()
    await chosenAndWritten(browser)
    await web.query(`update session set seen_at = now() - interval '31 minutes'`)
    await signedIn(browser, { accountId: '01a00000-0000-7000-8000-000000000002' })
    expect((await browser.get(check)).path).toBe('/write-to-many')
  })

  it('needs somebody to be sent to', async () => {
    const browser = await signedIn()
    const choose = await browser.get('/write-to-many')
    const back = await browser.submit(choose, '/write-to-many?', {})
    expect(back.html).toContain('Choose whom you want to write to')
  })
})

describe('A search', () => {
  it('with a filter that the API does not take says what is wrong, at the field', async () => {
    const browser = await signedIn()
    const errors = [{ field: 'near', message: 'Enter a whole postcode' }]
    web.gateway.answers('GET /candidates', {
      status: 422,
      body: { code: 'VALIDATION_FAILED', title: 'Not valid', errors },
    })
    const { status, html } = await browser.get('/candidates?near=LS1')
    expect(status).toBe(200)
    expect(html).toContain('href="#near"')
    expect(html).toContain('id="near-error"')
    expect(html).toContain('Error: Candidates')
  })
})

describe('A file of the ODS', () => {
  it('that cannot be read is refused with the lines that are wrong', async () => {
    const browser = await signedIn(new Browser(web.url), { role: 'programme_admin', organisationId: null })
    const errors = [{ field: 'line 7', message: 'must have 27 columns, not 2' }]
    web.gateway.answers('POST /admin/ods-imports', {
      status: 422,
      body: { code: 'ODS_FILE_REFUSED', title: 'Not read', errors },
    })
    const address = '/programme/ods-imports/new'
    const back = await browser.sendFile(await browser.get(address), address, 'file', 'R0A,Leeds')
    expect(back.html).toContain('Line 7 must have 27 columns, not 2')
    expect(back.html).toContain('href="#file"')
  })
})
