import type { Tx } from '@sih/persistence'
import type { ResponseRow } from './response.view.js'

const rows = `
  select awaited.id, awaited.candidate_id as "candidateId", awaited.organisation_id as "organisationId", cause, since,
         opened_at as "openedAt", answer_by as "answerBy", escalated_at as "escalatedAt", thread.id as "threadId",
         first_name as "firstName", last_name as "lastName", organisation.name as "organisationName"
  from awaited_response as awaited
  join organisation on organisation.id = awaited.organisation_id
  left join thread on thread.candidate_id = awaited.candidate_id and thread.organisation_id = awaited.organisation_id
  left join contact on contact.account_id = awaited.candidate_id
  where state = 'waiting' and access_active`

interface Wanted {
  /** Sort keys of the row before. */
  after: (string | number)[] | null
  limit: number
}

/** @param dueBefore left out: whenever it is due */
export const rowsOf = (
  tx: Tx,
  organisationId: string,
  { dueBefore = null, after, limit }: Wanted & { dueBefore?: Date | null },
): Promise<ResponseRow[]> =>
  tx.query<ResponseRow>(
    `${rows} and awaited.organisation_id = $1 and ($2::timestamptz is null or answer_by <= $2)
       and ($3::timestamptz is null or (answer_by, awaited.id) > ($3, $4::uuid))
     order by answer_by, awaited.id limit $5`,
    [organisationId, dueBefore, ...(after ?? [null, null]), limit],
  )

/** @param organisationId left out: of all organisations */
export const escalatedRows = (
  tx: Tx,
  { organisationId = null, after, limit }: Wanted & { organisationId?: string | null | undefined },
): Promise<ResponseRow[]> =>
  tx.query<ResponseRow>(
    `${rows} and escalated_at is not null and ($1::uuid is null or awaited.organisation_id = $1)
       and ($2::timestamptz is null or (escalated_at, awaited.id) > ($2, $3::uuid))
     order by escalated_at, awaited.id limit $4`,
    [organisationId, ...(after ?? [null, null]), limit],
  )
