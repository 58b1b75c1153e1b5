import { PrincipalVerifier } from '@sih/auth'
import { parse, type Rpc } from '@sih/contracts'
import { DomainError, anonymous, isGranted, newId, withInteraction, type Interaction } from '@sih/kernel'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { NatsContext } from '@nestjs/microservices'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { headers } from '../headers.js'
import { CONTRACT } from './contract-metadata.js'
import { InteractionMetrics } from './interaction-metrics.js'
import { RefusalRecord } from './refusal-record.js'

/**
 * Stands before every handler: checks who asks and what, runs the handler as one interaction, records refusals, and lets
 * no answer out that is not on record.
 */
@Injectable()
export class RpcInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: PrincipalVerifier,
    private readonly refusals: RefusalRecord,
    private readonly metrics: InteractionMetrics,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const contract = this.reflector.get<Rpc | undefined>(CONTRACT, context.getHandler())
    return contract ? from(this.answer(contract, context, next)) : next.handle()
  }

  private async answer(contract: Rpc, context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const rpc = context.switchToRpc()
    const interaction = interactionOf(contract, rpc.getContext<NatsContext>())
    return withInteraction(interaction, async () => {
      const stop = this.metrics.start(interaction.operation)
      try {
        const answer = await this.handle(contract, interaction, rpc, next)
        stop('ok')
        return answer
      } catch (error) {
        const refusal = await this.refusals.refusalFor(error, interaction)
        stop(refusal.code)
        throw refusal
      }
    })
  }

  private async handle(
    contract: Rpc,
    interaction: Interaction,
    rpc: ReturnType<ExecutionContext['switchToRpc']>,
    next: CallHandler,
  ): Promise<unknown> {
    const token = rpc.getContext<NatsContext>().getHeaders()?.get(headers.principal) as string | undefined
    interaction.principal = await this.verifier.verify(token ?? '')
    if (!isGranted(interaction.principal, contract.permissions)) throw new DomainError('NOT_PERMITTED')
    interaction.request = parse(contract.request, rpc.getData())
    const answer: unknown = await lastValueFrom(next.handle())
    if (interaction.recorded === 0) throw new DomainError('NOT_RECORDED')
    return answer ?? null
  }
}

function interactionOf(contract: Rpc, context: NatsContext): Interaction {
  const get = (name: string): string | null => (context.getHeaders()?.get(name) as string | undefined) || null
  return {
    operation: contract.subject,
    principal: anonymous,
    origin: { network: get(headers.network) },
    correlationId: get(headers.correlationId) ?? newId(),
    causeId: get(headers.causeId),
    eventId: get(headers.eventId),
    idempotencyKey: get(headers.idempotencyKey),
    request: {},
    mustRecord: true,
    recorded: 0,
  }
}
