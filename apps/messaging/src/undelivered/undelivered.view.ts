import type { UndeliveredEmailView, UndeliveredState } from '@sih/contracts'
import type { Email, EmailState } from '../email/email.entity.js'
import { explained } from './explanations.js'
import { maskedAddress } from './masked-address.js'

export type UndeliveredRow = Pick<
  Email,
  'id' | 'kind' | 'accountId' | 'attempts' | 'askedAt' | 'triedAt' | 'dueAt' | 'problem'
> & { state: UndeliveredState; address: string | null }

const state = `case when state = 'failed' then 'failed' when state = 'sent' then 'returned' else 'waiting' end`

export const stored: Record<UndeliveredState, EmailState> = {
  waiting: 'queued',
  failed: 'failed',
  returned: 'sent',
}

export const columns = `
  email.id, kind, ${state} as state, email.account_id as "accountId", attempts, asked_at as "askedAt", tried_at as "triedAt",
  due_at as "dueAt", problem, coalesce(contact.email, to_address) as address`

export const undeliveredView = (row: UndeliveredRow): UndeliveredEmailView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  to: row.address && maskedAddress(row.address),
  accountId: row.accountId,
  attempts: row.attempts,
  askedAt: row.askedAt.toISOString(),
  triedAt: row.triedAt?.toISOString() ?? null,
  nextTryAt: row.dueAt.toISOString(),
  ...explained(row.problem),
})
