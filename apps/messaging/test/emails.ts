import type { SendEmailRequest } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { eventually } from '@sih/testing'
import type { Messaging } from './messaging-service.js'

export interface EmailRow {
  id: string
  state: string
  to_address: string | null
  account_id: string | null
  parameters: object | null
  attempts: number
  due_at: Date
  leased_until: Date | null
  problem: string | null
  sent_at: Date | null
}

export const token = 'one-time_Token-1234567890'

/** A request for an e-mail to an address of its own. */
export function anEmail(fields: Partial<SendEmailRequest> = {}): SendEmailRequest {
  const emailId = newId()
  return {
    emailId,
    kind: 'confirm_email',
    to: `${emailId}@people.example`,
    recipientName: 'Sam Okafor',
    token,
    expiresAt: '2026-06-09T16:30:00Z',
    ...fields,
  }
}

/** Asks for e-mails and follows them. */
export class Emails {
  constructor(private readonly messaging: Messaging) {}

  send(request: SendEmailRequest): Promise<void> {
    return this.messaging.service.as(theService).sendEmail(request)
  }

  async row(emailId: string): Promise<EmailRow> {
    const rows = await this.messaging.service.dataSource.query<EmailRow[]>(
      'select * from email where id = $1',
      [emailId],
    )
    return rows[0]!
  }

  /** Waits until it is sent. */
  sent({ emailId }: SendEmailRequest): Promise<EmailRow> {
    return eventually(async () => {
      const row = await this.row(emailId)
      expect(row.state).toBe('sent')
      return row
    })
  }

  /** Waits until so many attempts have failed. */
  tried({ emailId }: SendEmailRequest, times: number): Promise<EmailRow> {
    return eventually(async () => {
      const row = await this.row(emailId)
      expect(row.attempts).toBeGreaterThanOrEqual(times)
      expect(row).toMatchObject({ leased_until: null, problem: expect.any(String) })
      return row
    })
  }

  async events({ emailId }: SendEmailRequest) {
    const events = await this.messaging.service.events()
    return events.filter(({ data }) => 'emailId' in data && data.emailId === emailId)
  }
}
