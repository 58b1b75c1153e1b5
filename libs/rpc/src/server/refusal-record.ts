import { requestRefused } from '@sih/contracts'
import {
  DomainError,
  RecordedRefusal,
  VersionConflict,
  type Interaction,
  type ServiceName,
} from '@sih/kernel'
import { UnitOfWork, isDatabaseTrouble } from '@sih/persistence'
import { Logger } from '@nestjs/common'
import type { RefusalMessage } from '../refusal.js'

const idOf = (request: object, field: string): string | null => {
  const value: unknown = (request as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : null
}

/** Turns whatever a handler threw into a refusal, and puts refusals on record before they are told. */
export class RefusalRecord {
  private readonly logger = new Logger(RefusalRecord.name)

  constructor(
    private readonly work: UnitOfWork,
    private readonly service: ServiceName,
  ) {}

  async refusalFor(error: unknown, interaction: Interaction): Promise<RefusalMessage> {
    const { code, fields } = this.asDomainError(error, interaction)
    try {
      if (!(error instanceof RecordedRefusal)) await this.record(code, interaction)
      const version = error instanceof VersionConflict ? error.current : undefined
      return { code, fields, recorded: true, version }
    } catch (cause) {
      this.logger.error({ message: 'refusal not recorded', code, reason: reasonOf(cause) })
      return { code: 'NOT_RECORDED', fields: [], recorded: false }
    }
  }

  private record(code: string, { operation, request }: Interaction): Promise<unknown> {
    return this.work.read(async (tx) =>
      tx.publish(requestRefused[this.service], {
        operation,
        code,
        candidateId: idOf(request, 'candidateId'),
        organisationId: idOf(request, 'organisationId'),
      }),
    )
  }

  private asDomainError(error: unknown, { operation, correlationId }: Interaction): DomainError {
    if (error instanceof DomainError) return error
    this.logger.error({ message: 'request failed', operation, correlationId, reason: reasonOf(error) })
    return new DomainError(isDatabaseTrouble(error) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL', [], {
      cause: error,
    })
  }
}

/** Without the values of a query, which may be personal data. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 8).join('\n') : String(error)
