import { forgetInTransit, type Tx } from '@sih/persistence'

/**
 * Both sides of every conversation go, text and salt: what an organisation wrote to somebody is about them too. The audit
 * trail keeps the commitments, which tell nothing without the salt. What hangs on a conversation goes with its row.
 */
export async function eraseCorrespondence(tx: Tx, candidateId: string): Promise<void> {
  const traces = await idsNaming(tx, candidateId)
  await tx.query(
    `delete from email
     where state <> 'sent' and (
       account_id = $1
       or to_address = (select email from contact where account_id = $1)
       or id in (select id from notification where candidate_id = $1)
     )`,
    [candidateId],
  )
  await tx.query('delete from notification where account_id = $1 or candidate_id = $1', [candidateId])
  await tx.query('delete from thread where candidate_id = $1', [candidateId])
  await tx.query('delete from interest where candidate_id = $1', [candidateId])
  await tx.query('delete from bulk_recipient where candidate_id = $1', [candidateId])
  await tx.query('delete from contact where account_id = $1', [candidateId])
  for (const chosen of ['notification_preference', 'digest', 'digest_item'])
    await tx.query(`delete from ${chosen} where account_id = $1`, [candidateId])
  await forgetInTransit(tx, candidateId, traces)
}

/** By which answers kept for repeated requests would show something of the person. */
async function idsNaming(tx: Tx, candidateId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from thread where candidate_id = $1
     union all select message.id from message join thread on thread.id = thread_id where candidate_id = $1
     union all select attachment.id from attachment join thread on thread.id = thread_id where candidate_id = $1`,
    [candidateId],
  )
  return [candidateId, ...rows.map(({ id }) => id)]
}
