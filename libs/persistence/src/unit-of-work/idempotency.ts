import { requestRepeated } from '@sih/contracts'
import { DomainError, canonicalJson, type Interaction, type ServiceName } from '@sih/kernel'
import { createHash } from 'node:crypto'
import type { Tx } from './tx.js'

interface Answered {
  request_hash: Buffer
  response: unknown
}

/**
 * Answers a repeated request from the record of the first one. Key and effect are committed together, and the record is only
 * ever added: the audit service may do nothing else.
 */
export class Idempotency {
  constructor(private readonly service: ServiceName) {}

  async once<T>(tx: Tx, interaction: Interaction, work: () => Promise<T>): Promise<T> {
    const key = interaction.idempotencyKey
    if (key === null) return work()
    const id = [interaction.principal.accountId ?? interaction.principal.role, interaction.operation, key]
    const hash = createHash('sha256').update(canonicalJson(interaction.request)).digest()
    const earlier = await this.find(tx, id)
    if (earlier) return this.repeat<T>(tx, interaction, earlier, hash)
    const response = await work()
    await tx.query(
      'insert into idempotency_key (actor, operation, key, request_hash, response) values ($1, $2, $3, $4, $5)',
      [...id, hash, JSON.stringify(response ?? null)],
    )
    return response
  }

  /** Waits for a request with the same key that is still running, then tells whether it was carried out. */
  private async find(tx: Tx, id: string[]): Promise<Answered | undefined> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id.join('\n')])
    const [earlier] = await tx.query<Answered>(
      'select request_hash, response from idempotency_key where actor = $1 and operation = $2 and key = $3',
      id,
    )
    return earlier
  }

  private repeat<T>(tx: Tx, interaction: Interaction, earlier: Answered, hash: Buffer): T {
    if (!earlier.request_hash.equals(hash)) throw new DomainError('IDEMPOTENCY_KEY_REUSED')
    tx.publish(requestRepeated[this.service], { operation: interaction.operation })
    return earlier.response as T
  }
}
