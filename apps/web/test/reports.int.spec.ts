import { Browser } from './browser.js'
import { TestWeb, accountId, tokens } from './test-web.js'

const period = { from: '2026-10-01', to: '2026-10-31' }
const head = { ...period, asOf: '2026-11-01T09:00:00.000Z', filters: ['Service: British Army'] }
const figures = (value: number | null) => [
  { figure: 'placementsCompleted', value },
  { figure: 'conversionToJob', value: value && 25, numerator: 1, denominator: 4 },
]
const meaning = 'What it means'
const [none, anna] = ['none', 'anna']
const row = {
  id: 'r1',
  happenedAt: '2026-10-07T09:00:00.000Z',
  organisationId: 'o1',
  organisationName: 'LEEDS TRUST',
  connection: ['veteran'],
  service: 'british_army',
  staffGroup: '09',
  band: none,
  type: 'work_placement',
  stage: none,
  answer: none,
  user: anna,
  hours: null,
}
const file = (text: string, headers: Record<string, string>) => ({ status: 200, text, headers })
const empty = {
  connections: [],
  armedServices: [],
  placementKinds: [],
  staffGroups: [],
  regions: [],
  stages: [],
}

let web: TestWeb
beforeAll(async () => {
  web = await TestWeb.start()
  const answers = (route: string, body: object) => web.gateway.answers(route, { status: 200, body })
  const services = [{ code: 'british_army', label: 'British Army' }]
  answers('GET /reference-data', { ...empty, armedServices: services })
  answers('GET /reports/definitions', {
    figures: [
      {
        figure: 'placementsCompleted',
        report: 'placements',
        title: 'Placements completed',
        meaning,
        unit: 'count',
      },
      { figure: 'conversionToJob', report: 'placements', title: 'Conversion', meaning, unit: 'percent' },
    ],
  })
  const groups = [
    { value: anna, label: anna, to: null, figures: figures(4) },
    { value: none, label: 'Not said', to: null, figures: figures(null) },
  ]
  answers('GET /reports/placements', {
    ...head,
    report: 'placements',
    groupBy: 'user',
    groups,
    nextCursor: 'more',
    total: figures(4),
  })
  answers('GET /organisation/users', { items: [{ id: anna, firstName: 'Anna', lastName: 'Hughes' }] })
  answers('GET /reports/placements/rows', {
    ...head,
    items: [
      { ...row, candidateId: 'c1' },
      { ...row, id: 'r2', candidateId: 'c2' },
    ],
    nextCursor: null,
  })
  answers('POST /candidates/names', { items: [{ id: 'c1', firstName: 'Sam', lastName: 'Okafor' }] })
}, 60_000)
afterAll(() => web?.stop())

async function signedIn(role = 'organisation_user'): Promise<Browser> {
  const organisationId = role.startsWith('organisation') ? 'o1' : null
  const principal = { accountId, role, email: 'p@example.org', organisationId }
  web.gateway.answers('POST /auth/login', { status: 200, body: { ...tokens(1), principal } })
  const browser = new Browser(web.url)
  await browser.submit(await browser.get('/sign-in'), '/sign-in', { email: 'p@example.org', password: 'x' })
  return browser
}
const lastAsked = (route: string) => web.gateway.asked.findLast((asked) => asked.route === route)
const narrow =
  'from-day=1&from-month=10&from-year=2026&to-day=31&to-month=10&to-year=2026&service=british_army'
const asked = 'from=2026-10-01&to=2026-10-31&service=british_army'

describe('A report', () => {
  it('is narrowed by its form, and leads from each number to the rows behind it', async () => {
    const { html } = await (await signedIn()).get(`/reports/placements?groupBy=user&${narrow}`)
    expect(lastAsked('GET /reports/placements')!.query).toBe(`${asked}&groupBy=user`)
    expect(html).toMatch(/<label[^>]*>\s*British Army\s*<\/label>/)
    expect(html).toMatch(/value="british_army" checked/)
    expect(html).toContain('Anna Hughes')
    const rows = `/reports/placements/rows?${asked}&user=anna&figure=placementsCompleted`.replaceAll(
      '&',
      '&amp;',
    )
    expect(html).toContain(`href="${rows}"`)
    expect(html).toContain('25%')
    expect(html).toContain('&amp;cursor=more"')
  })

  it('says at the field what is wrong with it', async () => {
    const errors = [{ field: 'to', message: 'Enter a day that there is' }]
    const refusal = { code: 'VALIDATION_FAILED', title: 'Not valid', errors }
    web.gateway.answers('GET /reports/engagement', { status: 422, body: refusal })
    const { status, html } = await (
      await signedIn()
    ).get('/reports/engagement?to-day=31&to-month=2&to-year=2026')
    expect(status).toBe(200)
    expect(html).toContain('href="#to"')
    expect(html).toMatch(/id="to-error"[^]*Enter a day that there is/)
  })

  it.each([
    ['/reports/placements/csv?groupBy=user', 'GET /reports/placements', 'text/csv', '&groupBy=user'],
    ['/reports/placements/print?groupBy=band', 'GET /reports/placements', 'text/html', '&groupBy=band'],
    ['/reports/overview/print?trend=month', 'GET /reports/overview', 'text/html', '&trend=month'],
    ['/reports/placements/rows/csv?figure=x', 'GET /reports/placements/rows.csv', '*/*', '&figure=x'],
  ])(
    'is taken away from %s with the filters of the page, as the API gives it',
    async (address, route, accept, query) => {
      const before = web.gateway.asked.length
      const policy = "default-src 'none'; style-src 'sha256-x'"
      const given = file('as it is', { 'content-type': accept, 'content-security-policy': policy })
      const restored = { ...head, report: 'placements', groupBy: 'user', groups: [], total: [] }
      web.gateway.answers(route, given)
      const { html, headers } = await (await signedIn()).get(`${address}&${narrow}`)
      expect([html, headers.get('content-security-policy')]).toEqual(['as it is', policy])
      const request = web.gateway.asked.slice(before).find((one) => one.route === route)!
      expect([request.headers.accept, request.query]).toEqual([accept, asked + query])
      web.gateway.answers(route, { status: 200, body: restored })
    },
  )
})

describe('Rows', () => {
  it('have the names that their owner tells, and the columns in which something is said', async () => {
    const { html } = await (
      await signedIn()
    ).get(`/reports/placements/rows?figure=placementsCompleted&${narrow}`)
    expect(lastAsked('POST /candidates/names')!.body).toEqual({ candidateIds: ['c1', 'c2'] })
    expect(html).toContain('<a href="/candidates/c1">Sam Okafor</a>')
    expect(html).toContain('Not shown any more')
    expect(html).toContain('Anna Hughes')
    expect([html.includes('>Staff group</th>'), html.includes('>Band</th>')]).toEqual([true, false])
    expect(html).toContain('As of 1 November 2026 at 9am')
    expect(html).toContain(
      `/reports/placements/rows/csv?${asked}&figure=placementsCompleted`.replaceAll('&', '&amp;'),
    )
  })

  it('say with the organisation to the programme', async () => {
    const { html } = await (
      await signedIn('programme_staff')
    ).get('/reports/placements/rows?figure=placementsCompleted')
    expect(html).toContain('LEEDS TRUST')
    expect(html).toContain('<a href="/programme/candidates/c1">Sam Okafor</a>')
  })
})

describe('How current the reports are', () => {
  const projection = (state: string) => ({
    asOf: new Date(Date.now() - 4_000).toISOString(),
    generations: [{ id: 7, state, begunAt: head.asOf, facts: 1_234 }],
  })

  it('is shown to a lead, who has them made anew', async () => {
    const lead = await signedIn('programme_admin')
    web.gateway.answers('GET /admin/reports/projection', { status: 200, body: projection('active') })
    web.gateway.answers('POST /admin/reports/rebuild', { status: 202, body: projection('building') })
    const shown = await lead.get('/programme/projection')
    expect(shown.html).toMatch(/[45] seconds ago/)
    expect(shown.html).toContain('1,234')
    web.gateway.answers('GET /admin/reports/projection', { status: 200, body: projection('building') })
    const begun = await lead.submit(shown, '/programme/projection/rebuild', {})
    expect(begun.html).toContain('being made anew')
    expect(begun.html).not.toContain('action="/programme/projection/rebuild"')
    expect(web.gateway.times('POST /admin/reports/rebuild')).toBe(1)
  })

  it('is not for other staff', async () => {
    expect((await (await signedIn('programme_staff')).get('/programme/projection')).status).toBe(403)
  })
})

it('What may be published is taken away as the API gives it', async () => {
  web.gateway.answers('GET /reports/publishable', file('withheld', { 'content-type': 'text/csv' }))
  const staff = await signedIn('programme_staff')
  const address = '/programme/publishable/csv?report=placements&quarter=2026-Q1&groupBy=band'
  expect((await staff.get(address)).html).toBe('withheld')
  expect(lastAsked('GET /reports/publishable')!.query).toBe('report=placements&quarter=2026-Q1&groupBy=band')
})
