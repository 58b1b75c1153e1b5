import { candidatesEvents } from '@sih/contracts'
import { Relay, natsOptions } from '@sih/journal'
import { Clock, newId, ownInteraction, withInteraction, type Principal } from '@sih/kernel'
import type { Stack } from '@sih/local-stack'
import { OutboxRecorder, UnitOfWork, databaseOptions } from '@sih/persistence'
import { connect } from '@nats-io/transport-node'
import { DataSource } from 'typeorm'

const ids = (count: number) => Array.from({ length: count }, newId)

/** Interactions as the candidates service commits them: a profile that somebody opened, on record before it is shown. */
export class Interactions {
  readonly people = ids(500)
  readonly organisations = ids(100)
  readonly candidates = ids(5_000)
  /** When each tenth one was committed, by its event's correlation id. */
  readonly committedAt = new Map<string, number>()
  private count = 0

  private constructor(
    private readonly work: UnitOfWork,
    readonly stop: () => Promise<void>,
  ) {}

  static async of({ databases, servers }: Stack): Promise<Interactions> {
    const options = databaseOptions({
      url: databases.candidates.url,
      entities: [],
      applicationName: 'bench',
      poolSize: 10,
    })
    const dataSource = await new DataSource(options).initialize()
    const connection = await connect(natsOptions(servers.natsUrls.candidates, 'candidates'))
    const recorder = new OutboxRecorder()
    const relay = new Relay(dataSource, connection, 'candidates')
    recorder.onCommit(() => relay.nudge())
    await relay.start()
    return new Interactions(new UnitOfWork(dataSource, recorder, new Clock(), 'candidates'), async () => {
      await relay.stop()
      await connection.close()
      await dataSource.destroy()
    })
  }

  /** Resolves when it is committed. */
  async one(): Promise<void> {
    const n = (this.count += 1)
    const interaction = { ...ownInteraction('bench'), principal: this.principal(n) }
    const data = { candidateId: pick(this.candidates, n * 13), organisationId: pick(this.organisations, n) }
    await withInteraction(interaction, () =>
      this.work.read(async (tx) => tx.publish(candidatesEvents.profileOpened, data)),
    )
    if (n % 10 === 0) this.committedAt.set(interaction.correlationId, Date.now())
  }

  /** So many, by so many writers at a time. */
  async many(count: number, atOnce: number, tell: (done: number) => void): Promise<void> {
    let left = count
    const writer = async () => {
      while (left > 0) {
        left -= 1
        const done = count - left
        await this.one()
        if (done % 50_000 === 0) tell(done)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, writer))
  }

  private principal(n: number): Principal {
    const organisationId = pick(this.organisations, n)
    return { role: 'organisation_user', accountId: pick(this.people, n * 7), organisationId, sessionId: null }
  }
}

const pick = (from: string[], n: number): string => from[n % from.length]!
