import { parse, type EventContract, type EventEnvelope } from '@sih/contracts'
import { DomainError, ownInteraction, withInteraction, type ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { JournalBatch } from '../batch.js'
import type { JournalSink, Position } from './journal-sink.js'
import { quarantine } from './quarantine.js'
import type { Reaction } from './reacts.js'
import { TableCursor } from './table-cursor.js'
import { textMember } from './text-member.js'

/** Calls a service's reactions for the events they name; all others pass. */
export class ReactionsSink implements JournalSink {
  private readonly cursor = new TableCursor()
  private readonly reactions = new Map<string, { contract: EventContract; react: Reaction<object> }>()

  /** @throws Error if two reactions answer to one event: which of them runs first would be chance. */
  constructor(reactions: { contract: EventContract; react: Reaction<object> }[]) {
    for (const reaction of reactions) {
      const { type } = reaction.contract
      if (this.reactions.has(type)) throw new Error(`Two reactions to ${type}`)
      this.reactions.set(type, reaction)
    }
  }

  /** The sources whose events are reacted to. */
  get sources(): ServiceName[] {
    return [...new Set([...this.reactions.values()].map(({ contract }) => contract.source))]
  }

  position(tx: Tx, source: ServiceName): Promise<Position> {
    return this.cursor.position(tx, source)
  }

  async apply(tx: Tx, batch: JournalBatch): Promise<void> {
    for (const [n, line] of batch.lines.entries()) await this.react(tx, batch.source, batch.first + n, line)
    await this.cursor.advance(tx, batch)
  }

  private async react(tx: Tx, source: ServiceName, number: number, line: string): Promise<void> {
    const reaction = this.reactions.get(textMember(line, 'type') ?? '')
    if (!reaction) return
    const event = JSON.parse(line) as EventEnvelope
    try {
      event.data = parse(reaction.contract.data, event.data, {
        unknown: 'leave out',
      }) as EventEnvelope['data']
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      await quarantine(tx, { source, number, line, reason: reasonOf(error) })
      return
    }
    const interaction = {
      ...ownInteraction(event.type),
      correlationId: event.correlationId,
      causeId: event.id,
    }
    await withInteraction(interaction, () => reaction.react(tx, event.data, event))
  }
}

const reasonOf = ({ fields }: DomainError): string =>
  fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
