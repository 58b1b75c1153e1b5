import type { SignedIn } from '../../http/visit.js'
import type { Visits } from '../../http/visits.js'

interface BulkAnswers {
  accountId: string
  candidateIds: string[]
  /** The page of the search that they were chosen from. */
  from?: string | undefined
  body?: string | undefined
}

const way = 'bulk message'

/** What somebody has chosen and written on the pages of a message to many; another account in the same browser has nothing of it. */
export async function bulkAnswers(visits: Visits, visit: SignedIn): Promise<Omit<BulkAnswers, 'accountId'>> {
  const kept = await visits.answers<BulkAnswers>(visit, way)
  const { accountId, candidateIds = [], from, body } = kept
  return accountId === visit.signIn.accountId ? { candidateIds, from, body } : { candidateIds: [] }
}

export async function keepBulkAnswers(
  visits: Visits,
  visit: SignedIn,
  answers: Partial<BulkAnswers>,
): Promise<void> {
  const before = await bulkAnswers(visits, visit)
  await visits.keepAnswers(visit, way, { ...before, ...answers, accountId: visit.signIn.accountId })
}

export const forgetBulkAnswers = (visits: Visits, visit: SignedIn): Promise<void> =>
  visits.forgetAnswers(visit, way)
