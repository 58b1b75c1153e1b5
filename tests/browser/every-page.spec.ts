import { openPages, pagesOf, seenOnTheWay } from './pages.js'
import { routeOf, routes } from './routes.js'

/** What is no page: files, figures for machines, ways on. */
const noPages = [
  '/assets/*',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/live',
  '/live/counts',
  '/suggestions/organisations',
  '/suggestions/all-organisations',
  '/suggestions/skills',
  '/notification-preferences',
  '/organisation/mailboxes',
  '/profile/documents/:documentId',
  '/candidates/:candidateId/documents/:documentId',
  '/messages/:threadId/attachments/:attachmentId',
  '/organisation/agreement.pdf',
  '/organisation/signed-copy',
  '/reports/:report/csv',
  '/programme/organisations/:organisationId/agreements/:agreementId/pdf',
  '/programme/organisations/:organisationId/agreements/:agreementId/signed-copy/file',
  '/programme/comparison/csv',
  '/audit/exports/:id/file',
  '/audit/checkpoint/file',
  '/audit/export/file',
]

/** Shows an e-mail that a mail server has refused, which the mail catcher of the demonstration never does. */
const notLookedAt = ['/programme/emails/:emailId']

const addresses = [...openPages, ...Object.values(pagesOf).flat()]
const looked = new Set([...addresses.map(routeOf), ...seenOnTheWay])

describe('The pages of the web service', () => {
  it('are all looked at in a browser: npm run test:browser', () => {
    const unseen = routes.filter((route) => !looked.has(route) && !noPages.includes(route))
    expect(unseen).toEqual(notLookedAt)
  })

  it('are the only ones that are looked for, but for one that is not there', () => {
    const none = addresses.filter((address) => routeOf(address) === undefined)
    expect(none).toEqual(['/nothing-here'])
    expect([...seenOnTheWay, ...noPages].filter((route) => !routes.includes(route))).toEqual([])
  })
})
