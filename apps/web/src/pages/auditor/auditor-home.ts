import { page, type Page } from '../../http/answers.js'
import type { SignedIn } from '../../http/visit.js'

/** The search of the audit trail. */
export async function auditorHome(_visit: SignedIn): Promise<Page> {
  return page('auditor/home.njk')
}
