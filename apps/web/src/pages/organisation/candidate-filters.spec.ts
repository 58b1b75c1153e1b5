import { candidateFilters } from './candidate-filters.js'

it('Filters are what a form sends, without what is empty or unknown', () => {
  const given = {
    search: '',
    connection: 'veteran',
    band: ['5', '6'],
    withinMiles: '10',
    unanswered: 'true',
    cursor: 'x',
    _: '',
  }
  expect(candidateFilters(given)).toEqual({
    connection: ['veteran'],
    band: ['5', '6'],
    withinMiles: 10,
    unanswered: true,
  })
})
