import { isId } from '@sih/kernel'

/** By convention these fields of an event's data say whom it is about. */
const subjectFields = [
  'accountId',
  'accountIds',
  'candidateId',
  'candidateIds',
  'organisationId',
  'organisationIds',
  'fromOrganisationId',
  'subjectIds',
]

/** Every person and organisation that an event is about, each once. */
export const subjectsOf = (data: Record<string, unknown>): string[] => [
  ...new Set(subjectFields.flatMap((field) => data[field]).filter(isId)),
]
