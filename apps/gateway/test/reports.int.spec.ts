import {
  reportingRpc,
  type Comparison,
  type FigureValue,
  type Overview,
  type Report,
  type ReportRow,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { parse } from 'csv-parse/sync'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let token: string
beforeAll(async () => {
  gateway = await TestGateway.start()
  token = await gateway.tokenOf('organisation_admin')
  await gateway.others.answer(reportingRpc.runReport, ({ cursor }) => (cursor === 'more' ? lastPage : report))
  await gateway.others.answer(reportingRpc.overview, () => overview)
})
afterAll(() => gateway?.stop())

const nasty = '=HYPERLINK("http://evil.example")'
const period = { from: '2026-01-01', to: '2026-01-31' }
const head = { ...period, asOf: '2026-02-01T09:00:00.000Z', filters: ['Region: London', '@SUM(A1)'] }
const figures: FigureValue[] = [
  { figure: 'placementsCompleted', value: 4 },
  { figure: 'conversionToJob', value: 25, numerator: 1, denominator: 4 },
]
const report: Report = {
  ...head,
  report: 'placements',
  groupBy: 'organisation',
  groups: [{ value: newId(), label: nasty, to: null, figures }],
  nextCursor: 'more',
  total: figures,
}
const lastPage: Report = {
  ...report,
  groups: [{ value: 'none', label: '<b>Ysbyty Gŵyr</b>, "Betsi"', to: null, figures: figures.map(none) }],
  nextCursor: null,
}
const overview: Overview = {
  ...head,
  before: { from: '2025-12-01', to: '2025-12-31' },
  candidatesInterested: 7,
  interestsWithdrawn: 0,
  profilesOpened: 0,
  threadsStarted: 0,
  messagesFromOrganisations: 0,
  messagesFromCandidates: 0,
  figures: [
    {
      figure: 'candidatesInterested',
      value: 7,
      unit: 'count',
      before: 5,
      trend: [
        { from: '2026-01-01', to: '2026-01-04', value: 3 },
        { from: '2026-01-05', to: '2026-01-11', value: 4 },
      ],
    },
    {
      figure: 'timeToAnswerMedian',
      value: null,
      unit: 'hours',
      before: null,
      trend: [],
    },
  ],
}

function none(figure: FigureValue): FigureValue {
  return { ...figure, value: null }
}

const comparison: Comparison = {
  ...head,
  figure: 'candidatesInterested',
  nextCursor: null,
  items: [
    {
      organisationId: newId(),
      organisationName: nasty,
      odsCode: 'RR8',
      region: 'Y63',
      rank: 1,
      figure: 'candidatesInterested',
      value: 7,
      before: null,
      answersOverdue: 2,
      answersGiven: 3,
    },
  ],
}

const row: ReportRow = {
  id: newId(),
  happenedAt: '2026-01-05T10:00:00.000Z',
  candidateId: newId(),
  organisationId: newId(),
  organisationName: nasty,
  connection: ['reservist', 'veteran'],
  service: 'none',
  staffGroup: '03',
  band: '5',
  type: 'none',
  stage: 'none',
  answer: 'none',
  user: 'none',
  hours: null,
}
const pageOf = (items: ReportRow[], nextCursor: string | null) => ({ ...head, items, nextCursor })

const file = (path: string, accept = 'text/csv') =>
  fetch(new URL(`/api/v1/reports/${path}`, gateway.service.running.url), {
    headers: { authorization: `Bearer ${token}`, accept },
  })

/** As a spreadsheet program reads it. */
const read = (text: string) => parse(text, { relaxColumnCount: true, skipEmptyLines: true }) as string[][]

async function textOf(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return bytes.subarray(3).toString('utf8')
}

/** A cell that a spreadsheet program would calculate. */
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell)

describe('A report as a file', () => {
  it('says what it is of, names itself, and has the figures of every group and of all', async () => {
    const answer = await file('placements?groupBy=organisation')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="placements-2026-01-01-to-2026-01-31.csv"',
    )
    const rows = read(await textOf(answer))
    expect(rows.slice(0, 6)).toEqual([
      ['Report: placements'],
      ['From', '2026-01-01'],
      ['To', '2026-01-31'],
      ['Everything is counted that happened before', head.asOf],
      ['Filter', 'Region: London'],
      ['Filter', "'@SUM(A1)"],
    ])
    expect(rows.slice(-3).map((cells) => cells.slice(1))).toEqual([
      [`'${nasty}`, '4', '25', '1', '4'],
      ['<b>Ysbyty Gŵyr</b>, "Betsi"', '', '', '1', '4'],
      ['All together', '4', '25', '1', '4'],
    ])
    expect(rows.flat().filter(isFormula)).toEqual([])
    expect(await textOf(await file('placements?groupBy=organisation&limit=1'))).not.toContain('Ysbyty')
  })

  it('is also to be had of the overview, with the period before and the trend', async () => {
    const answer = await file('overview')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="overview-2026-01-01-to-2026-01-31.csv"',
    )
    const rows = read(await textOf(answer))
    expect(rows.slice(6)).toEqual([
      ['figure', 'unit', 'value', 'numerator', 'denominator', 'before', 'from 2026-01-01', 'from 2026-01-05'],
      ['candidatesInterested', 'count', '7', '', '', '5', '3', '4'],
      ['timeToAnswerMedian', 'hours', '', '', '', ''],
    ])
    expect(rows.flat().filter(isFormula)).toEqual([])
  })
})

describe('Organisations beside one another', () => {
  const ofAll = (accept: string) => file('../admin/reports/organisations?figure=candidatesInterested', accept)

  it('are a file, and a page', async () => {
    await gateway.others.answer(reportingRpc.compareOrganisations, () => comparison)
    const organisation = token
    expect((await ofAll('text/csv')).status).toBe(403)
    token = await gateway.tokenOf('programme_staff')
    const rows = read(await textOf(await ofAll('text/csv')))
    expect(rows.at(-1)!.slice(2)).toEqual([`'${nasty}`, 'RR8', 'Y63', '7', '', '', '', '2', '3'])
    const text = await (await ofAll('text/html')).text()
    expect(text).toContain('<td>=HYPERLINK(&#34;http://evil.example&#34;)</td><td>7</td>')
    token = organisation
  })
})

describe('A report as a page', () => {
  it.each([
    ['placements?groupBy=organisation', '&#60;b&#62;Ysbyty Gŵyr&#60;/b&#62;, &#34;Betsi&#34;'],
    ['overview', '<td>1 to 4 January 2026</td><td>3</td>'],
  ])('of %s has tables and charts, and no markup but ours', async (path, expected) => {
    const answer = await file(path, 'text/html')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const text = await answer.text()
    expect(text).toContain(expected)
    expect(text).toContain('<dd>Region: London</dd>')
    expect(text).toContain('1 February 2026 at 9:00am GMT')
    expect(text).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img"')
    expect(text).not.toMatch(/<b>|<script|style="/)
  })
})

describe('The rows of a figure as a file', () => {
  const path = 'placements/rows.csv?figure=placementsCompleted&from=2026-01-01&to=2026-01-31'

  it('are all pages, with safe cells', async () => {
    const second = { ...row, organisationName: 'Leeds, "LGI"', hours: 30 }
    await gateway.others.answer(reportingRpc.exportReportRows, ({ cursor }) =>
      cursor === undefined ? pageOf([row], 'next') : pageOf([second], null),
    )
    const answer = await file(path)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="placementsCompleted-2026-01-01-to-2026-01-31.csv"',
    )
    const rows = read(await textOf(answer))
    expect(rows[4]).toEqual(['Filter', 'Region: London'])
    expect(
      rows.slice(-2).map(([id, , , name, , connection, ...rest]) => [id, name, connection, rest.at(-1)]),
    ).toEqual([
      [row.id, `'${nasty}`, 'reservist veteran', ''],
      [row.id, 'Leeds, "LGI"', 'reservist veteran', '30'],
    ])
    expect(rows.flat().filter(isFormula)).toEqual([])
    const asked = gateway.others.requestsTo(reportingRpc.exportReportRows)
    expect(asked.map(({ data }) => (data as { cursor?: string }).cursor)).toEqual([undefined, 'next'])
  })

  it('break off when a later page cannot be had: a file that is cut is seen to be cut', async () => {
    await gateway.others.answer(reportingRpc.exportReportRows, ({ cursor }) => {
      if (cursor !== undefined)
        void gateway.others.refuse(reportingRpc.exportReportRows, 'SERVICE_UNAVAILABLE')
      return pageOf([row], cursor === undefined ? 'second' : 'third')
    })
    const answer = await file(path)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
  })

  it('are a problem if the first page cannot be had', async () => {
    await gateway.others.refuse(reportingRpc.exportReportRows, 'ORGANISATION_NOT_FOUND')
    const answer = await file(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })
})
