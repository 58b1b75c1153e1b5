import type { ExportSection } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

/** By what it is; hashes and sealed secrets stay here. */
const queries: Record<string, string> = {
  account: `
    select email, role, opened_at as "openedAt", disabled_at as "disabledAt" from account where id = $1`,
  sessions: `
    select started_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "expiresAt",
           ended_at as "endedAt", network, device
    from session where account_id = $1 order by started_at, id`,
  familiarNetworks: `
    select network, seen_at as "seenAt" from familiar_network where account_id = $1 order by seen_at`,
  authenticatorApp: `
    select confirmed_at as "confirmedAt",
           (select count(*)::integer from recovery_code where account_id = $1) as "recoveryCodesLeft"
    from second_factor where account_id = $1`,
  addressChange: `
    select email, old_confirmed_at as "oldConfirmedAt", new_confirmed_at as "newConfirmedAt",
           expires_at as "expiresAt"
    from email_change where account_id = $1`,
  passwordResets: `
    select expires_at as "expiresAt" from password_reset where account_id = $1`,
}

export async function accountRecords(tx: Tx, accountId: string): Promise<ExportSection[]> {
  const sections: ExportSection[] = []
  for (const [name, query] of Object.entries(queries)) {
    const records = await tx.query(query, [accountId])
    if (records.length > 0) sections.push({ service: 'gateway', name, records })
  }
  return sections
}
