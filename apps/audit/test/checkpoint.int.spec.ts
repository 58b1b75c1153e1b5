import {
  chainGenesis,
  emptyRoot,
  generateSignerKey,
  noteVerifier,
  openCheckpoint,
  type Checkpoint,
} from '@sih/merkle'
import { eventually } from '@sih/testing'
import { CheckpointSigner } from '../src/checkpoints/checkpoint-signer.js'
import { HistoryChanged, MakeCheckpoint } from '../src/checkpoints/make-checkpoint.js'
import { batchAfter, linesOf } from './events.js'
import { TestLog, rootOver, type Replica } from './test-log.js'

const origin = 'step-into-health.example/audit'
const start = { number: 0, head: chainGenesis }

describe('making checkpoints', () => {
  const signer = new CheckpointSigner(origin, generateSignerKey(origin))
  let log: TestLog
  let replica: Replica
  let makers: MakeCheckpoint[]

  beforeEach(async () => {
    log = await TestLog.create()
    replica = await log.replica()
    makers = [replica, await log.replica()].map(({ work }) => new MakeCheckpoint(work, signer))
  })
  afterEach(() => log.close())

  const signed = async (): Promise<Checkpoint[]> => {
    const rows = await log.reader.query<{ note: string }[]>('select note from checkpoint order by size')
    return rows.map(({ note }) => openCheckpoint(note, [noteVerifier(signer.verifierKey)]))
  }
  const runAll = () => Promise.all([...makers, ...makers].map((maker) => maker.run()))
  const grownTo = (size: number) =>
    eventually(async () => {
      await runAll()
      expect((await signed()).at(-1)!.size).toBe(size)
    })

  it('signs an empty log once', async () => {
    await runAll()
    await runAll()
    expect(await signed()).toEqual([{ origin, size: 0, root: emptyRoot, extensions: [] }])
  })

  it('signs the root over all entries, once for each size, however many try', async () => {
    const first = batchAfter('gateway', start, linesOf('gateway', 300))
    await replica.deliver(first)
    await grownTo(300)
    await replica.deliver(batchAfter('gateway', { number: 300, head: first.head }, linesOf('gateway', 7)))
    await grownTo(307)
    await runAll()
    const entries = await log.entries()
    expect((await signed()).map(({ size, root }) => [size, root])).toEqual([
      [300, rootOver(entries.slice(0, 300))],
      [307, rootOver(entries)],
    ])
  })

  it('signs at most once a second', async () => {
    let position = start
    for (let size = 1; size <= 40; size += 1) {
      const batch = batchAfter('gateway', position, linesOf('gateway', 1))
      await replica.deliver(batch)
      position = { number: size, head: batch.head }
      await runAll()
    }
    await grownTo(40)
    const [{ closest }] = await log.reader.query(
      `select min(apart) >= interval '1 second' as closest
       from (select made_at - lag(made_at) over (order by size) as apart from checkpoint) as pairs`,
    )
    expect(closest).toBe(true)
  })

  it.each([
    ['a leaf hash', `update log_entry set leaf_hash = sha256('x') where index = 19`],
    [
      'the right edge',
      `update log_batch set frontier = sha256('x') || substring(frontier from 33) where size = 40`,
    ],
    ['the number of entries', 'delete from log_batch where size > 20'],
    ['what is there at all', 'delete from log_entry where index = 19'],
  ])('signs nothing when somebody has changed %s', async (_what, change) => {
    const first = batchAfter('gateway', start, linesOf('gateway', 20))
    const second = batchAfter('gateway', { number: 20, head: first.head }, linesOf('gateway', 20))
    await replica.deliver(first)
    const isCut = change.includes('size > 20')
    if (isCut) await replica.deliver(second)
    await grownTo(isCut ? 40 : 20)
    if (!isCut) await replica.deliver(second)

    const superuser = await log.as('superuser')
    await superuser.query(`set session_replication_role = replica; ${change}`)
    await eventually(() => expect(makers[0]!.run()).rejects.toThrow(HistoryChanged))
    expect(await signed()).toHaveLength(1)
  })
})
