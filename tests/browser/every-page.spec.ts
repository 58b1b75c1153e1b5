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
  '/reports/:report/rows/csv',
  '/programme/publishable/csv',
  '/programme/candidates/:candidateId/documents/:documentId',
  '/programme/organisations/:organisationId/agreements/:agreementId/pdf',
  '/programme/organisations/:organisationId/agreements/:agreementId/signed-copy/file',
  '/programme/comparison/csv',
  '/audit/exports/:id/file',
  '/audit/checkpoint/file',
  '/audit/export/file',
]

/**
 * What the demonstration has none of, an e-mail that a mail server has refused and an alarm; and sheets to print, which the gateway
 * lays out and the web service passes on.
 */
const notLookedAt = [
  '/reports/:report/print',
  '/programme/emails/:emailId',
  '/programme/publishable/print',
  '/audit/alarms/:alarmId',
]

const addresses = [...openPages, ...Object.values(pagesOf).flat()]
const looked = new Set([...addresses.map(routeOf), ...seenOnTheWay])

describe('The pages of the web service', () => {
  it('are all looked at in a browser: npm run test:browser', () => {
    const unseen = routes.filter((route) => !looked.has(route) && !noPages.includes(route))
    expect(unseen.toSorted()).toEqual(notLookedAt.toSorted())
  })

  it('are the only ones that are looked for, but for one that is not there', () => {
    const none = addresses.filter((address) => routeOf(address) === undefined)
    expect(none).toEqual(['/nothing-here'])
    expect([...seenOnTheWay, ...noPages].filter((route) => !routes.includes(route))).toEqual([])
  })
})
