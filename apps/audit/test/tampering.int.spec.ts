import { chainGenesis, leafHash, generateSignerKey, noteVerifier, openCheckpoint } from '@sih/merkle'
import type { DataSource } from 'typeorm'
import { CheckpointSigner } from '../src/checkpoints/checkpoint-signer.js'
import { MakeCheckpoint } from '../src/checkpoints/make-checkpoint.js'
import { batchAfter, linesOf } from './events.js'
import { TestLog, rootOver } from './test-log.js'

const origin = 'step-into-health.example/audit'
const signer = new CheckpointSigner(origin, generateSignerKey(origin))
const rehash = `leaf_hash = sha256('\\x00'::bytea || convert_to(leaf, 'UTF8'))`

/** What anybody with a copy of the entries and the published key finds. */
async function check(log: TestLog) {
  const [{ note }] = await log.reader.query('select note from checkpoint order by size desc limit 1')
  const { size, root } = openCheckpoint(note, [noteVerifier(signer.verifierKey)])
  const entries = await log.entries()
  const changed = entries.filter((entry) => !leafHash(Buffer.from(entry.leaf)).equals(entry.leafHash))
  return {
    changedEntries: changed.map(({ index }) => index),
    missing: size - entries.length,
    isSigned: rootOver(entries.slice(0, size)).equals(root),
  }
}

describe('a superuser who changes the log', () => {
  let log: TestLog
  let superuser: DataSource

  beforeEach(async () => {
    log = await TestLog.create()
    const replica = await log.replica()
    await replica.deliver(batchAfter('gateway', { number: 0, head: chainGenesis }, linesOf('gateway', 270)))
    await new MakeCheckpoint(replica.work, signer).run()
    superuser = await log.as('superuser')
  })
  afterEach(() => log.close())

  const tamper = (statement: string) =>
    superuser.query(`set session_replication_role = replica; ${statement}`)

  it('is not there: everything fits the signed checkpoint', async () => {
    expect(await check(log)).toEqual({ changedEntries: [], missing: 0, isSigned: true })
  })

  it('is found by the entry whose text was changed', async () => {
    await tamper(`update log_entry set leaf = replace(leaf, 'succeeded', 'refused') where index = 41`)
    expect(await check(log)).toEqual({ changedEntries: [41], missing: 0, isSigned: false })
  })

  it.each([
    ['changed and hashed anew', `update log_entry set leaf = leaf || ' ' where index = 41`],
    [
      'put in another order',
      `update log_entry mine set leaf = other.leaf from log_entry other
       where (mine.index, other.index) in ((41, 42), (42, 41))`,
    ],
  ])('is found by the root when entries were %s', async (_what, statement) => {
    await tamper(`${statement}; update log_entry set ${rehash}`)
    expect(await check(log)).toEqual({ changedEntries: [], missing: 0, isSigned: false })
  })

  it.each([
    ['from the middle', 'delete from log_entry where index = 41'],
    ['from the end', 'delete from log_entry where index = 269'],
  ])('is found by the size when an entry was taken %s', async (_what, statement) => {
    await tamper(statement)
    expect(await check(log)).toEqual({ changedEntries: [], missing: 1, isSigned: false })
  })

  it('cannot sign for what was made of it', async () => {
    await tamper(`update checkpoint set note = replace(note, E'\\n270\\n', E'\\n269\\n')`)
    await expect(check(log)).rejects.toThrow('Not the signature')
  })
})
