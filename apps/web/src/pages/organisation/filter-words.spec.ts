import { filterWords } from './filter-words.js'

const reference = { label: (code: string | null | undefined) => `the ${code}` }

it('What a search asks for is told in words, without what it does not ask for', () => {
  const filters = {
    search: 'medic',
    band: ['5', '6'],
    startsBy: '2026-01-01',
    unanswered: true,
    byReferral: false,
    near: null,
  }
  expect(filterWords(filters, reference)).toEqual([
    'With the words: “medic”',
    'Band: the 5, the 6',
    'Can start by: 1 January 2026',
    'Who wait for an answer',
  ])
})
