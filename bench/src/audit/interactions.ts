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
    const { interaction, data, isTenth } = this.next()
    await withInteraction(interaction, () =>
      this.work.read(async (tx) => tx.publish(candidatesEvents.profileOpened, data)),
    )
    if (isTenth) this.committedAt.set(interaction.correlationId, Date.now())
  }

  /** By so many writers, one after the other each. @returns how many they were */
  async during(seconds: number, writers: number, tell: (done: number) => void): Promise<number> {
    const end = performance.now() + seconds * 1_000
    let done = 0
    const writer = async () => {
      while (performance.now() < end) {
        await this.one()
        if ((done += 1) % 20_000 === 0) tell(done)
      }
    }
    await Promise.all(Array.from({ length: writers }, writer))
    return done
  }

  /** So many in one commit. */
  async together(count: number): Promise<void> {
    await withInteraction(ownInteraction('bench'), () =>
      this.work.run(async (tx) => {
        for (let n = 0; n < count; n += 1) {
          const { interaction, data } = this.next()
          withInteraction(interaction, () => tx.publish(candidatesEvents.profileOpened, data))
        }
      }),
    )
  }

  private next() {
    const n = (this.count += 1)
    const organisationId = pick(this.organisations, n)
    const accountId = pick(this.people, n * 7)
    const principal: Principal = { role: 'organisation_user', accountId, organisationId, sessionId: null }
    return {
      interaction: { ...ownInteraction('bench'), principal },
      data: { candidateId: pick(this.candidates, n * 13), organisationId },
      isTenth: n % 10 === 0,
    }
  }
}

const pick = (from: string[], n: number): string => from[n % from.length]!
