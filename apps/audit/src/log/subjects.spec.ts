import { newId } from '@sih/kernel'
import { subjectsOf } from './subjects.js'

describe('whom an entry is about', () => {
  it('is every person and organisation that its data names, each once', () => {
    const [candidate, other, account, organisation] = [newId(), newId(), newId(), newId()]
    const data = {
      candidateId: candidate,
      candidateIds: [candidate, other],
      accountId: account,
      organisationId: organisation,
      threadId: newId(),
    }
    expect(subjectsOf(data).sort()).toEqual([candidate, other, account, organisation].sort())
  })

  it('is nobody where a field is left empty or holds no identifier', () => {
    expect(subjectsOf({ candidateId: null, organisationId: 'RR8', accountIds: [1, null, 'x'] })).toEqual([])
    expect(subjectsOf({ count: 3 })).toEqual([])
  })
})
