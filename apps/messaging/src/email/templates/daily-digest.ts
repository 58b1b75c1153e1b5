import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

/** One and several, in the order in which they are told. */
const words: Record<string, [string, string]> = {
  new_message: ['new message', 'new messages'],
  new_interest: ['candidate newly interested', 'candidates newly interested'],
  interest_withdrawn: ['candidate no longer interested', 'candidates no longer interested'],
  mention: ['note that mentions you', 'notes that mention you'],
  assignment: ['conversation assigned to you', 'conversations assigned to you'],
  referral_proposed: ['proposal of another organisation', 'proposals of other organisations'],
  agreement_step: ['step in your Data Sharing Agreement', 'steps in your Data Sharing Agreement'],
  saved_search_matched: ['saved search with new candidates', 'saved searches with new candidates'],
  response_overdue: ['reminder of an answer that is overdue', 'reminders of answers that are overdue'],
  others_nearby: [
    'organisation that has not answered you yet',
    'organisations that have not answered you yet',
  ],
  placement_step: ['step in a placement', 'steps in placements'],
  job_follow_up: ['question about a job you filled', 'questions about jobs you filled'],
  stage_moved: ['move to another stage', 'moves to other stages'],
  monthly_summary: ['summary of last month', 'summaries of last months'],
  colleague_joined: ['new user of your organisation', 'new users of your organisation'],
}

/** Kinds and numbers, and nothing else. */
export const dailyDigest: EmailTemplate = (parameters, site) => ({
  subject: 'What is new in Step into Health',
  paragraphs: [
    'Since your last daily e-mail, and not read yet:',
    ...Object.entries(words).flatMap(([kind, [one, several]]) => {
      const count = parameters.counts?.[kind] ?? 0
      return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
    }),
    'Sign in to read them.',
  ],
  ...signIn(site),
  ...toldAs('you have chosen one e-mail a day from Step into Health', parameters, site),
})
