import { isLive, liveOf, type EventEnvelope } from '@sih/contracts'
import { HeadAnnouncements, Repeating, tapJournal, textMember, type JournalBatch } from '@sih/journal'
import type { Principal } from '@sih/kernel'
import { NATS } from '@sih/service-host'
import type { NatsConnection } from '@nats-io/transport-node'
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { SessionDirectory } from '../sessions/session-directory.js'
import { LiveConnection, type LiveBatch } from './live-connection.js'

/** Of one session: more are somebody's mistake, and the oldest makes way. */
const mostOfASession = 6
const wakeEvery = 15

/**
 * The streams that are open at this gateway. Nothing about them is kept anywhere else: whoever loses one opens it anew, at any
 * gateway, and says what they heard last.
 */
@Injectable()
export class LiveEvents implements OnApplicationBootstrap {
  private readonly connections = new Set<LiveConnection>()
  private readonly watching = new Repeating(() => this.watch(), { every: 1_000, pause: 1_000 })
  private untap = (): void => undefined
  private seconds = 0
  /** How far the messaging service had come, by the second. */
  private heads: number[] = []

  constructor(
    @Inject(NATS) private readonly nats: NatsConnection,
    private readonly announcements: HeadAnnouncements,
    private readonly sessions: SessionDirectory,
  ) {}

  onApplicationBootstrap(): void {
    this.untap = tapJournal(this.nats, 'messaging', (batch) => this.pass(batch))
    this.watching.start()
  }

  /** Before the gateway waits for requests to end, which these would not by themselves. Their readers come back elsewhere. */
  async close(): Promise<void> {
    this.untap()
    await this.watching.stop()
    // Broken off, as one that ends in order leaves a connection that is kept for more requests.
    for (const { stream } of this.connections) stream.destroy()
  }

  /** From now on the connection misses nothing; it holds back what passes until it has begun. */
  join(principal: Principal): LiveConnection {
    const { sessionId } = principal
    const others = [...this.connections].filter((one) => one.principal.sessionId === sessionId)
    for (const oldest of others.slice(0, Math.max(0, others.length + 1 - mostOfASession))) oldest.end()
    const connection = new LiveConnection(principal)
    this.connections.add(connection)
    connection.stream.once('close', () => this.connections.delete(connection))
    return connection
  }

  private pass({ first, last, lines }: JournalBatch): void {
    if (this.connections.size === 0) return
    const lives = lines.flatMap((line, n) =>
      isLive(textMember(line, 'type') ?? '') ? liveOf(JSON.parse(line) as EventEnvelope, first + n) : [],
    )
    const batch: LiveBatch = { first, last, lives }
    for (const connection of this.connections) connection.take(batch)
  }

  /** Once a second: whose session has ended, and who has not been told what was announced a while ago. */
  private async watch(): Promise<void> {
    this.seconds += 1
    this.heads = [...this.heads.slice(-2), this.announcements.latest('messaging')?.number ?? 0]
    const [announced = 0] = this.heads
    await Promise.all(
      [...this.connections].map(async (connection) => {
        if (!connection.hasReached(announced) || !(await this.isSignedIn(connection.principal))) {
          connection.end()
        } else if (this.seconds % wakeEvery === 0) connection.stayAwake()
      }),
    )
  }

  /** Where it cannot be found out the answer is no, and the stream may be opened again. */
  private isSignedIn({ accountId, sessionId, role, organisationId }: Principal): Promise<boolean> {
    const claims = { sub: accountId!, sid: sessionId!, role: role as never, org: organisationId, exp: 0 }
    return this.sessions.find(claims).then(
      () => true,
      () => false,
    )
  }
}
