import { isProgramme, type Principal } from '@sih/kernel'

export interface ChangeRow {
  version: number
  changedAt: Date
  changedBy: string
  changedRole: string
  correction?: boolean
  became: Record<string, unknown>
}

/** An organisation learns which of its own people changed something, but not who of the programme did it for it. */
export function changeView(reader: Principal, { became, changedAt, changedBy, ...row }: ChangeRow): object {
  const known = isProgramme(reader) || !row.changedRole.startsWith('programme')
  return { ...became, ...row, changedAt: changedAt.toISOString(), changedBy: known ? changedBy : null }
}
