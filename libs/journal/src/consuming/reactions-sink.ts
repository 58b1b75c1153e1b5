import { parse, type EventEnvelope } from '@sih/contracts'
import { DomainError, type ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { JournalBatch } from '../batch.js'
import type { JournalSink, Position } from './journal-sink.js'
import { quarantine } from './quarantine.js'
import type { DeclaredReaction } from './reacts.js'
import { TableCursor } from './table-cursor.js'
import { textMember } from './text-member.js'

interface Run {
  reaction: DeclaredReaction
  events: EventEnvelope[]
}

/** Calls a service's reactions for the events they name, in the order of the events; all others pass. */
export class ReactionsSink implements JournalSink {
  private readonly cursor = new TableCursor()
  private readonly reactions = new Map<string, DeclaredReaction>()

  /** @throws Error if two reactions answer to one event: which of them runs first would be chance. */
  constructor(reactions: DeclaredReaction[]) {
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
    for (const { reaction, events } of await this.runs(tx, batch)) await reaction.react(tx, events)
    await this.cursor.advance(tx, batch)
  }

  private async runs(tx: Tx, { source, first, lines }: JournalBatch): Promise<Run[]> {
    const runs: Run[] = []
    for (const [n, line] of lines.entries()) {
      const reaction = this.reactions.get(textMember(line, 'type') ?? '')
      if (!reaction) continue
      const event = await this.read(tx, reaction, { source, number: first + n, line })
      if (!event) continue
      const latest = runs.at(-1)
      if (latest?.reaction === reaction) latest.events.push(event)
      else runs.push({ reaction, events: [event] })
    }
    return runs
  }

  private async read(
    tx: Tx,
    { contract }: DeclaredReaction,
    unread: { source: ServiceName; number: number; line: string },
  ): Promise<EventEnvelope | undefined> {
    const event = JSON.parse(unread.line) as EventEnvelope
    try {
      return {
        ...event,
        data: parse(contract.data, event.data, { unknown: 'leave out' }) as typeof event.data,
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      await quarantine(tx, { ...unread, reason: reasonOf(error) })
      return undefined
    }
  }
}

const reasonOf = ({ fields }: DomainError): string =>
  fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
