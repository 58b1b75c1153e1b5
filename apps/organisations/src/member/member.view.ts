import type { MemberView } from '@sih/contracts'

export interface MemberRow {
  account_id: string
  first_name: string
  last_name: string
  email: string
  role: MemberView['role']
  joined_at: Date
}

export const memberView = (row: MemberRow): MemberView => ({
  id: row.account_id,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  role: row.role,
  joinedAt: row.joined_at.toISOString(),
})
