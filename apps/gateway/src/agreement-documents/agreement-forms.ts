import type { AgreementDocument } from '@sih/contracts'
import { pagePolicy } from '../http/page.js'
import type { Form } from '../routing/form.js'
import { agreementPage } from './agreement-page.js'

/** An agreement to read on a page, to print, or to keep as a file. */
export const agreementForms: readonly Form<AgreementDocument>[] = [
  {
    type: 'text/html',
    write: agreementPage,
    headers: () => ({ 'content-security-policy': pagePolicy }),
  },
  {
    type: 'application/pdf',
    // What sets it is large, and loaded when the first one is asked for.
    write: async (agreement) => (await import('./agreement-pdf.js')).agreementPdf(agreement),
    headers: ({ odsCode, id }) => ({
      'content-disposition': `attachment; filename="data-sharing-agreement-${odsCode ?? id}.pdf"`,
    }),
  },
]
