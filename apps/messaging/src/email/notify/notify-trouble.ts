import { MailTrouble } from '../mail-trouble.js'
import { NotifyAnswer } from './notify-http.js'

interface Errors {
  errors?: { error?: string; message?: string }[]
}

/** What Notify's answer means (its API's "Error codes"). What is not about this e-mail is trouble with the way out as a whole. */
export function notifyTrouble(cause: unknown): MailTrouble {
  if (!(cause instanceof NotifyAnswer)) return new MailTrouble('server_away', null, { cause })
  const { status } = cause
  const about = (problem: MailTrouble['problem']) => new MailTrouble(problem, status, { cause })
  if (status === 401 || status === 403) return about('sender_refused')
  if (status === 429) return about('limit_reached')
  if (status >= 500 || status === 408) return about('server_away')
  return about(isAboutAddress(cause.body) ? 'address_refused' : 'message_refused')
}

const isAboutAddress = (body: unknown): boolean =>
  ((body as Errors | null)?.errors ?? []).some(
    ({ error, message }) => error === 'ValidationError' && message?.startsWith('email_address') === true,
  )
