import { connectionCodes, type Connection } from '@sih/contracts'

/**
 * Being wounded, injured or sick is health data: without an agreement of its own that is still in force, somebody
 * `veteran_wis` looks like any other veteran to everybody but themselves.
 */
export const shownConnections = (connections: readonly Connection[], agreed: boolean): Connection[] =>
  agreed ? [...connections] : withoutWis(connections)

export const withoutWis = (connections: readonly Connection[]) => [
  ...new Set(connections.map((code) => (code === 'veteran_wis' ? 'veteran' : code))),
]

/** The stored codes that are shown as this one, so that a search never tells more than the profile. */
export const storedAs = (shown: Connection, agreed: boolean): Connection[] =>
  connectionCodes.filter((code) => shownConnections([code], agreed).includes(shown))

/**
 * SQL: whether candidate `c` has a WIS status and agrees at present. One row at most, by index; as `exists` the planner would
 * read every consent there is to answer for a page.
 */
export const wisAgreed = `('veteran_wis' = any(c.connections) and (
  select true from consent w
  where w.candidate_id = c.id and w.kind = 'wisStatus' and w.withdrawn_at is null) is true)`
