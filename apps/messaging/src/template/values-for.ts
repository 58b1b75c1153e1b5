import type { Tx } from '@sih/persistence'
import type { Values } from './placeholders.js'

/** What the placeholders of a message stand for. Whoever has no name here, or not any more, is called what they are. */
export async function valuesFor(
  tx: Tx,
  { organisationId, authorId }: { organisationId: string; authorId: string },
  candidateId: string,
): Promise<Values> {
  const [values] = await tx.query<Values>(
    `select coalesce(candidate.first_name, 'Candidate') as "firstName",
            coalesce(candidate.first_name || ' ' || candidate.last_name, 'Candidate') as "fullName",
            coalesce(organisation.name, 'Our organisation') as organisation,
            coalesce(author.first_name || ' ' || author.last_name, organisation.name, 'Our organisation') as sender
     from (values ($1::uuid, $2::uuid, $3::uuid)) as one (organisation_id, author_id, candidate_id)
     left join organisation on organisation.id = one.organisation_id
     left join contact as author on author.account_id = one.author_id
     left join contact as candidate on candidate.account_id = one.candidate_id`,
    [organisationId, authorId, candidateId],
  )
  return values!
}
