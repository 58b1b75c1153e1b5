import type { EmailProblem } from '@sih/contracts'

const explanations: Record<EmailProblem, string> = {
  address_refused: 'There is no mailbox at this address, or it takes no e-mails: ask for another address',
  message_refused: 'The mail server does not take this e-mail as it is: tell whoever runs the service',
  server_away: 'The mail server could not be reached: it is tried again by itself',
  server_busy: 'The mail server asked us to come back later: it is tried again by itself',
  sender_refused: 'The mail server does not accept us as a sender: tell whoever runs the service',
  limit_reached: 'We have sent as many e-mails as we may for now: it is tried again by itself',
  address_unknown: 'We do not know the address of this person yet: it is sent as soon as we do',
  other: 'Something went wrong on our side: it is tried again by itself',
}

/** What went wrong, as it is shown. */
export const explained = (problem: EmailProblem | null) => ({
  problem,
  explanation: problem && explanations[problem],
})
