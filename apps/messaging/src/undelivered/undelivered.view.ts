import type { UndeliveredEmailView, UndeliveredState } from '@sih/contracts'
import type { Email } from '../email/email.entity.js'
import { explained } from './explanations.js'
import { maskedAddress } from './masked-address.js'

export type UndeliveredRow = Pick<
  Email,
  'id' | 'kind' | 'state' | 'accountId' | 'attempts' | 'askedAt' | 'triedAt' | 'dueAt' | 'problem'
> & { address: string | null }

export const columns = `
  email.id, kind, state, email.account_id as "accountId", attempts, asked_at as "askedAt", tried_at as "triedAt",
  due_at as "dueAt", problem, coalesce(contact.email, to_address) as address`

export const undeliveredView = (row: UndeliveredRow): UndeliveredEmailView => ({
  id: row.id,
  kind: row.kind,
  state: stateOf(row),
  to: row.address && maskedAddress(row.address),
  accountId: row.accountId,
  attempts: row.attempts,
  askedAt: row.askedAt.toISOString(),
  triedAt: row.triedAt?.toISOString() ?? null,
  nextTryAt: row.dueAt.toISOString(),
  ...explained(row.problem),
})

const stateOf = ({ state }: UndeliveredRow): UndeliveredState => (state === 'failed' ? 'failed' : 'waiting')
