import type { MemberView } from '@sih/contracts'
import type { Member } from './member.entity.js'

export type MemberRow = Pick<
  Member,
  'accountId' | 'firstName' | 'lastName' | 'email' | 'role' | 'joinedAt' | 'bouncedAt'
>

export const memberView = (row: MemberRow): MemberView => ({
  id: row.accountId,
  firstName: row.firstName,
  lastName: row.lastName,
  email: row.email,
  role: row.role,
  joinedAt: row.joinedAt.toISOString(),
  bounced: row.bouncedAt !== null,
})
