import { auditFilters } from './audit-filters.js'
import { inWords } from './entry-in-words.js'

const id = '01a20735-22d4-741c-8452-c2a40982fcad'

describe('The search of the audit trail', () => {
  it('takes what is filled in, and days as they are in the United Kingdom', () => {
    const { filters, cursor, problems } = auditFilters(
      `/home?actor=${id}&subject=&outcome=refused&from-day=1&from-month=7&from-year=2026&to-day=25&to-month=10&to-year=2026&cursor=c`,
    )
    expect(filters).toEqual({
      actor: id,
      outcome: 'refused',
      from: '2026-06-30T23:00:00.000Z',
      to: '2026-10-25T23:59:59.999Z',
    })
    expect([cursor, problems]).toEqual(['c', []])
  })

  it.each([
    ['actor=x', 'actor', 'actor'],
    ['subject=1234', 'subject', 'subject'],
    ['from-day=31&from-month=2&from-year=2026', 'from', 'from-day'],
    ['to-day=1', 'to', 'to-day'],
  ])('says what cannot be understood in %s', (query, field, href) => {
    expect(auditFilters(`/home?${query}`).problems).toEqual([expect.objectContaining({ field, href })])
  })
})

describe('An entry of the audit trail', () => {
  const said = {
    who: 'A user of AIREDALE',
    did: 'opened the profile',
    organisationName: 'AIREDALE',
    actorId: id,
  }
  const entry = (leaf: object, names = new Map<string, string>()) =>
    inWords({ ...said, leaf: JSON.stringify(leaf) } as never, names)

  it('is the sentence of the API, with the ids that lead on and the rest beside it', () => {
    const data = { candidateId: id, reasons: ['a', 'b'], note: null, count: 2 }
    const { sentence, details } = entry({ event: { data } })
    expect(sentence).toBe('A user of AIREDALE opened the profile')
    expect(details).toEqual([
      { name: 'Candidate id', values: [id], life: '/audit/people/' },
      { name: 'Reasons', values: ['a', 'b'], life: null },
      { name: 'Count', values: ['2'], life: null },
    ])
  })

  it('names who acted, where there is a name', () => {
    const { sentence } = entry({}, new Map([[id, 'Priya Shah']]))
    expect(sentence).toBe('Priya Shah of AIREDALE opened the profile')
  })

  it('may be text of a source that nobody could read', () => {
    expect(entry({ number: 1, source: 'candidates', unreadable: '{' }).details).toEqual([])
  })
})
