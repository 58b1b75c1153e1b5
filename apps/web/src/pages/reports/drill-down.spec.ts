import { drillDown } from './drill-down.js'

const period = { from: '2026-02-20', to: '2026-03-10' }
const group = (value: string, to: string | null = null) => ({ value, label: value, to, figures: [] })

describe('The rows of a group', () => {
  it('of a week are those of its days', () => {
    const groups = [group('2026-02-20', '2026-02-22'), group('2026-02-23', '2026-03-01')]
    expect(drillDown({ ...period, groupBy: 'week', groups }, { band: ['5'] })).toEqual([
      { band: ['5'], from: '2026-02-20', to: '2026-02-22' },
      { band: ['5'], from: '2026-02-23', to: '2026-03-01' },
    ])
  })

  it.each([
    ['connection', 'veteran', { connection: ['veteran'] }],
    ['user', 'none', { user: 'none' }],
    ['organisation', 'o1', { organisationId: 'o1' }],
    ['region', 'Y56', { region: ['Y56'] }],
  ] as const)('of a %s are narrowed to it, in place of what it was narrowed to', (groupBy, value, asked) => {
    const report = { ...period, groupBy, groups: [group(value)] }
    expect(drillDown(report, { connection: ['spouse'] })).toEqual([
      { connection: ['spouse'], ...period, ...asked },
    ])
  })

  it('of organisations without a region cannot be asked for', () => {
    expect(drillDown({ ...period, groupBy: 'region', groups: [group('none')] }, {})).toEqual([null])
  })
})
