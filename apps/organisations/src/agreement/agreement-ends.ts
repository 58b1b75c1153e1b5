export type LapseReason =
  | 'legal_name_changed'
  | 'closed_in_ods'
  | 'closed_by_programme'
  | 'pledge_withdrawn'
  | 'link_expired'
  | 'expired'
  | 'template_withdrawn'
  | 'superseded'
  | 'refused'
  | 'withdrawn'

/** Every end that has been set, by its reason. */
export type Ends = Partial<Record<LapseReason, string>>

export function earliestOf(ends: Ends): { endsAt: Date | null; endReason: LapseReason | null } {
  const [earliest] = Object.entries(ends).sort(([, one], [, other]) => (one < other ? -1 : 1))
  if (!earliest) return { endsAt: null, endReason: null }
  return { endsAt: new Date(earliest[1]), endReason: earliest[0] as LapseReason }
}
