import { auditFilters } from './audit-filters.js'
import { searchAddress } from './alarm-search.js'

it('the search that an alarm leads to finds what it is about, on the days of the United Kingdom', () => {
  const actor = '01a20735-22d4-741c-8452-c2a40982fcad'
  const search = {
    actor,
    outcome: 'refused',
    from: '2026-06-30T23:50:00Z',
    to: '2026-06-30T23:59:59.999Z',
  } as const
  const { filters, problems } = auditFilters(searchAddress(search))
  expect(problems).toEqual([])
  expect(filters).toEqual({
    actor,
    outcome: 'refused',
    from: '2026-06-30T23:00:00.000Z',
    to: '2026-07-01T22:59:59.999Z',
  })
  expect(searchAddress({ action: 'unreadable' })).toBe('/home?action=unreadable')
})
