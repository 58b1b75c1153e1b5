import type { EmailTemplate } from './email-content.js'
import { toldAs } from './told.js'

const monthOf = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))

/** No figure is in it: who follows the link has to sign in, and sees what is theirs to see. */
export const monthlySummary: EmailTemplate = (parameters, site) => {
  const { period, programme } = parameters
  const { from, to } = period ?? {}
  const month = from ? monthOf(from) : 'last month'
  return {
    subject: `Your summary of ${month} is ready`,
    paragraphs: [
      `How many candidates were interested in ${programme ? 'organisations' : 'your organisation'} in ${month}, how soon they were answered, which placements took place and which jobs were filled, each beside the month before.`,
      'Sign in to see it, and to look deeper wherever you wish.',
    ],
    action: {
      label: `See the summary of ${month}`,
      url: from && to ? `${site}/reports?from=${from}&to=${to}` : `${site}/reports`,
    },
    ...toldAs(
      programme
        ? 'you belong to the Step into Health team, which is sent a summary each month'
        : 'you act for an organisation in Step into Health, which sends a summary each month',
      parameters,
      site,
    ),
  }
}
