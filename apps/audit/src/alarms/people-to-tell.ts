import { gatewayEvents } from '@sih/contracts'
import { isId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { readLeaf } from '../log/leaf.js'

const { accountOpened, staffRoleChanged, staffDisabled, staffEnabled } = gatewayEvents
const told: unknown[] = ['auditor', 'programme_admin']

export interface StaffChange {
  type: string
  data: Record<string, unknown>
}

/** Auditors and leads of the programme who may sign in, as the log has them: it is asked, so no copy can be stale. */
export async function peopleToTell(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ leaf: string }>(
    'select leaf from log_entry where type = any($1) and event_id is not null order by index',
    [[accountOpened, staffRoleChanged, staffDisabled, staffEnabled].map(({ type }) => type)],
  )
  return toTellAfter(rows.flatMap(({ leaf }) => readLeaf(leaf).event ?? []))
}

/** @param changes in their order */
export function toTellAfter(changes: StaffChange[]): string[] {
  const roles = new Map<string, unknown>()
  const [opened, disabled] = [new Set<string>(), new Set<string>()]
  for (const { type, data } of changes) {
    const { accountId, role } = data
    if (!isId(accountId)) continue
    roles.set(accountId, role)
    if (type === accountOpened.type) opened.add(accountId)
    if (type === staffDisabled.type) disabled.add(accountId)
    if (type === staffEnabled.type) disabled.delete(accountId)
  }
  return [...opened].filter((id) => !disabled.has(id) && told.includes(roles.get(id)))
}
