import {
  messagingEvents,
  type EmailAttemptView,
  type EmailProblem,
  type EmailRef,
  type UndeliveredEmailDetails,
} from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { explained } from './explanations.js'
import { columns, undeliveredView, type UndeliveredRow } from './undelivered.view.js'

@Injectable()
export class OpenUndelivered {
  constructor(private readonly work: UnitOfWork) {}

  run({ emailId }: EmailRef): Promise<UndeliveredEmailDetails> {
    return this.work.read(async (tx) => {
      const [row] = await tx.query<UndeliveredRow>(
        `select ${columns} from email left join contact on contact.account_id = email.account_id
         where email.id = $1 and undelivered`,
        [emailId],
      )
      if (!row) throw new DomainError('EMAIL_NOT_FOUND')
      const accountIds = row.accountId ? [row.accountId] : []
      tx.publish(messagingEvents.emailsListed, { emailIds: [emailId], accountIds })
      return { ...undeliveredView(row), latestAttempts: await attemptsAt(tx, emailId) }
    })
  }
}

interface Attempt {
  number: number
  at: Date
  problem: EmailProblem
  replyCode: number | null
}

async function attemptsAt(tx: Tx, emailId: string): Promise<EmailAttemptView[]> {
  const attempts = await tx.query<Attempt>(
    `select number, at, problem, reply_code as "replyCode" from email_attempt
     where email_id = $1 order by number desc limit 20`,
    [emailId],
  )
  return attempts.map(({ number, at, problem, replyCode }) => ({
    number,
    at: at.toISOString(),
    replyCode,
    ...explained(problem),
  }))
}
