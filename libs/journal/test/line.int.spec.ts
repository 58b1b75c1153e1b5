import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { InOrder } from '../src/consuming/in-order.js'
import type { JournalBatch } from '../src/index.js'
import { JournalStore } from '../src/producing/journal-store.js'
import { Line } from './line.js'

const candidatesOf = ({ lines }: JournalBatch): string[] =>
  lines.map((line) => (JSON.parse(line) as { data: { candidateId: string } }).data.candidateId)

describe('the line from an outbox to its consumers', () => {
  let line: Line
  beforeEach(async () => {
    line = await Line.lay()
  })
  afterEach(() => line.takeUp())

  const all = (published: string[]) =>
    eventually(async () => expect([...(await line.seen())].sort()).toEqual([...published].sort()))

  const chain = () => line.source.query('select first, last, previous, head from journal order by first')

  it('delivers what commits late: an id is given before the commit', async () => {
    await line.relay()
    line.subscribe()
    const first = await line.publish()
    const [event] = await line.source.query<{ body: string }[]>(
      'select body from journal union select body from outbox',
    )
    const late = newId()
    const slow = line.source.createQueryRunner()
    await slow.startTransaction()
    await slow.query('insert into outbox (body) values ($1)', [event!.body.replaceAll(first, late)])
    const fast = await line.publish()
    await all([first, fast])
    await slow.commitTransaction()
    await slow.release()
    await all([first, fast, late])
  })

  it('numbers without a gap and delivers once, with 32 writers, rollbacks, two relays and two consumers', async () => {
    await Promise.all([line.relay(), line.relay()])
    line.subscribe()
    line.subscribe()
    const published: string[] = []
    const write = async () => {
      for (let n = 0; n < 20; n += 1) {
        const fails = Math.random() < 0.2
        await line
          .publish(newId(), async () => {
            if (fails) throw new Error('rolled back')
          })
          .then((id) => published.push(id))
          .catch((error: Error) => expect(error.message).toBe('rolled back'))
      }
    }
    await Promise.all(Array.from({ length: 32 }, write))
    await all(published)
    const batches = (await chain()) as { first: string; last: string; previous: Buffer; head: Buffer }[]
    for (const [n, batch] of batches.entries()) {
      expect(Number(batch.first)).toBe(n === 0 ? 1 : Number(batches[n - 1]!.last) + 1)
      if (n > 0) expect(batch.previous).toEqual(batches[n - 1]!.head)
    }
    expect(Number(batches.at(-1)!.last)).toBe(published.length)
  })

  it('keeps the order of one writer', async () => {
    await line.relay()
    line.subscribe()
    const published: string[] = []
    for (let n = 0; n < 50; n += 1) published.push(await line.publish())
    await eventually(async () => expect(await line.seen()).toEqual(published))
  })

  it('sends again what the stream has lost after acknowledging it', async () => {
    await line.relay()
    const published = [await line.publish(), await line.publish()]
    await eventually(async () => expect(await chain()).not.toHaveLength(0))
    await line.loseStream()
    line.subscribe()
    published.push(await line.publish())
    await all(published)
  })

  it('heals when the stream is lost while everything runs', async () => {
    await line.relay()
    line.subscribe()
    const published = [await line.publish()]
    await all(published)
    await line.loseStream()
    published.push(await line.publish(), await line.publish())
    await all(published)
  })

  it('goes on by itself after the broker was killed', async () => {
    await line.relay()
    line.subscribe()
    const published = [await line.publish()]
    await all(published)
    await line.nats.process.kill('SIGKILL')
    published.push(await line.publish())
    await line.nats.process.restart()
    published.push(await line.publish())
    await all(published)
  })

  it('takes what overtakes on its way, and what comes twice, without being sent it again', async () => {
    const batches = await line.seal(4)
    line.subscribe()
    for (const n of [2, 1, 2, 0, 1, 3, 0]) await line.send(batches[n]!)
    await eventually(async () => expect(await line.seen()).toEqual(batches.flatMap(candidatesOf)))
  })

  it('forgets what waited once another process has applied it', async () => {
    const [first, second, third] = (await line.seal(3)) as [JournalBatch, JournalBatch, JournalBatch]
    const [one, other] = [new InOrder(line.consumption()), new InOrder(line.consumption())]
    expect(await one.apply(second)).toMatchObject({ number: 0, gap: true })
    await other.apply(first)
    await other.apply(second)
    expect(await one.apply(third)).toMatchObject({ number: third.last, gap: false })
  })

  it('sends nothing again to a consumer for which there is more in the stream', async () => {
    const [first, second] = await line.seal(2)
    await line.relay()
    const receipt = () =>
      line.source.query<{ number: string; republished_at: Date | null }[]>(
        `select number, republished_at from journal_receipt where consumer = 'messaging'`,
      )
    await line.source.query(`update journal set sealed_at = now() - interval '1 hour'`)
    await line.source.query(`update journal_receipt set progressed_at = now() - interval '1 hour'`)
    // Each is seen to be taken, so the first of them has long been dealt with in the end.
    for (const { last, head } of [first!, second!, first!, second!, first!]) {
      line.claim({ number: last, head: head.toString('hex'), gap: false, coming: true })
      await eventually(async () => expect(await receipt()).toMatchObject([{ number: String(last) }]))
      await line.source.query(`update journal_receipt set progressed_at = now() - interval '1 hour'`)
    }
    expect(await receipt()).toMatchObject([{ republished_at: null }])
    line.claim({ number: first!.last, head: first!.head.toString('hex'), gap: false, coming: false })
    await eventually(async () => expect(await receipt()).not.toMatchObject([{ republished_at: null }]))
  })

  it('gives what is missing a second to come if something later has, and three if nothing has', async () => {
    await line.seal(1)
    const store = new JournalStore(line.source, 'candidates')
    await store.expectReceipts()
    const since = (age: string) =>
      Promise.all([
        line.source.query('update journal set sealed_at = now() - $1::interval', [age]),
        line.source.query('update journal_receipt set progressed_at = now() - $1::interval', [age]),
      ])
    const claims = async (gap: boolean) => {
      const claimed = await store.claimRepeat('messaging', gap)
      await line.source.query('update journal_receipt set republished_at = null')
      return claimed
    }
    await since('-1 minute')
    expect(await claims(true)).toBe(false)
    await since('1.1 seconds')
    expect([await claims(false), await claims(true)]).toEqual([false, true])
    await since('3.1 seconds')
    expect(await claims(false)).toBe(true)
  })

  it('is not flooded with repeats by those who say that something is missing', async () => {
    await line.relay()
    const published: string[] = []
    for (let n = 0; n < 15; n += 1) {
      published.push(await line.publish())
      await eventually(async () => expect(await chain()).toHaveLength(n + 1))
    }
    await line.loseStream()
    // Nobody consumes yet, but somebody says over and over that the first is missing.
    for (let n = 0; n < 100; n += 1) line.claim({ number: 0, head: '', gap: true, coming: false })
    line.subscribe()
    await all(published)
    expect(await line.sentSince()).toBeLessThanOrEqual(3 * published.length)
  })

  it('refuses a rewritten history and tells which event', async () => {
    await line.relay()
    const published = [await line.publish()]
    await eventually(async () => expect(await chain()).toHaveLength(1))
    await line.loseStream()
    await line.source.query(`update journal set body = replace(body, $1, $2)`, [published[0], newId()])
    line.subscribe()
    await line.publish()
    // The second batch is a gap, the first one is refused: nothing takes effect.
    await eventually(async () => {
      const [receipt] = await line.source.query<{ republished_at: Date | null }[]>(
        `select republished_at from journal_receipt where consumer = 'messaging'`,
      )
      expect(receipt!.republished_at).not.toBeNull()
    })
    expect(await line.seen()).toEqual([])
  })

  it('keeps what it cannot read in quarantine and goes on behind it', async () => {
    await line.relay()
    line.subscribe()
    const broken = JSON.stringify({
      type: candidatesEvents.ownProfileOpened.type,
      id: newId(),
      correlationId: 'c',
      data: { candidateId: 'nobody' },
    })
    await line.source.query('insert into outbox (body) values ($1)', [broken])
    await all([await line.publish()])
    const kept = await line.target.query<{ body: string }[]>('select body from journal_quarantine')
    expect(kept.map(({ body }) => body)).toEqual([broken])
  })
})
