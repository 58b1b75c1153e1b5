import type { AgreementDocument } from '@sih/contracts'
import { escaped, facts, page } from '../http/page.js'
import { agreementFacts, agreementTitle } from './agreement-facts.js'

/** The agreement to read and to print: the exact text as it is hashed, line by line. */
export const agreementPage = (agreement: AgreementDocument): string =>
  page(
    agreementTitle(agreement),
    `${facts(agreementFacts(agreement))}
<hr>
<div class="text">${escaped(agreement.text)}</div>`,
  )
