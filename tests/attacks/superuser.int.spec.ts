import { chainGenesis, generateSignerKey, noteSigner, noteVerifier } from '@sih/merkle'
import { verifyExport, type Finding, type Verdict } from '@sih/verifier'
import { ownInteraction, withInteraction } from '@sih/kernel'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CheckpointStore } from '../../apps/witness/src/checkpoint-store.js'
import { witnessServer } from '../../apps/witness/src/server.js'
import { Witness } from '../../apps/witness/src/witness.js'
import { CheckpointSigner } from '../../apps/audit/src/checkpoints/checkpoint-signer.js'
import { MakeCheckpoint } from '../../apps/audit/src/checkpoints/make-checkpoint.js'
import { ContinueExport } from '../../apps/audit/src/export/continue-export.js'
import { StartExport } from '../../apps/audit/src/export/start-export.js'
import { AskWitness, WitnessDisagrees } from '../../apps/audit/src/witness/ask-witness.js'
import { RemoteWitness } from '../../apps/audit/src/witness/remote-witness.js'
import { batchAfter, linesOf } from '../../apps/audit/test/events.js'
import { TestLog, type Replica } from '../../apps/audit/test/test-log.js'

const origin = 'step-into-health.example/audit'
const signer = new CheckpointSigner(origin, generateSignerKey(origin))
const witnessKey = generateSignerKey('witness.example')
const logKeys = [noteVerifier(signer.verifierKey)]
const tables = 'log_entry, log_entry_subject, log_complete_subtree, log_batch, checkpoint, cosignature'

/** A superuser of the audit database does as they please; an auditor has an export, the public keys, and the witness. */
describe('A superuser', () => {
  let folder: string
  let server: Server
  let store: CheckpointStore
  let url: string
  let log: TestLog
  let replica: Replica

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sih-witness-'))
    store = new CheckpointStore(folder)
    server = witnessServer(new Witness(store, noteSigner(witnessKey), logKeys), store)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    log = await TestLog.create()
    replica = await log.replica()
    await grow(3)
  })
  afterEach(async () => {
    await log?.close()
    server.close()
    server.closeAllConnections()
    store.close()
    rmSync(folder, { recursive: true })
  })

  /** Hundred entries at a time, each signed by the log and then by the witness. */
  async function grow(times: number, ask = () => askWitness().run()): Promise<void> {
    let position = { number: 0, head: chainGenesis }
    for (let n = 0; n < times; n += 1) {
      const batch = batchAfter('gateway', position, linesOf('gateway', 100))
      position = { number: batch.last, head: batch.head }
      await replica.deliver(batch)
      await signNow()
      await ask()
    }
  }
  const askWitness = () =>
    new AskWitness(replica.work, new RemoteWitness(url, noteSigner(witnessKey).verifierKey))
  /** The clock of the database says that the last one is a second old. */
  async function signNow(): Promise<void> {
    const superuser = await log.as('superuser')
    await superuser.query(
      `set session_replication_role = replica; update checkpoint set made_at = made_at - interval '1 minute'`,
    )
    await new MakeCheckpoint(replica.work, signer).run()
  }
  const tamper = async (...statements: string[]) => {
    const superuser = await log.as('superuser')
    await superuser.query(['set session_replication_role = replica', ...statements].join(';'))
  }
  const rehash = `update log_entry set leaf_hash = sha256('\\x00'::bytea || convert_to(leaf, 'UTF8'))`

  async function exported(): Promise<Buffer> {
    const lines = await withInteraction(ownInteraction('test'), async () => {
      const first = await new StartExport(replica.work).run()
      const all = [...first.lines]
      for (let { size, next } = first; next < size;) {
        const part = await new ContinueExport(replica.work).run({ size, next })
        all.push(...part.lines)
        next = part.next
      }
      return all
    })
    return Buffer.from(lines.map((line) => `${line}\n`).join(''))
  }
  /** @param isWitnessAsked whether the auditor has what the witness has kept */
  async function verdict(isWitnessAsked = true): Promise<Verdict> {
    const keptLines = (await (await fetch(`${url}/checkpoints`)).text()).trimEnd().split('\n')
    const kept = keptLines.map((line) => (JSON.parse(line) as { checkpoint: string }).checkpoint)
    const bytes = await exported()
    const trust = { keys: logKeys, kept, witnesses: [noteVerifier(noteSigner(witnessKey).verifierKey)] }
    return verifyExport(inOnePiece(bytes), isWitnessAsked ? trust : { keys: logKeys })
  }
  const findings = async (isWitnessAsked = true): Promise<Finding[]> =>
    (await verdict(isWitnessAsked)).findings
  const hundred = (entry: number) => ({ index: Math.floor(entry / 100) * 100 })

  it('who does nothing leaves a log that is intact, all of it witnessed', async () => {
    expect(await verdict()).toMatchObject({ intact: true, entries: 300, kept: 3, witnessed: 300 })
  })

  it('who changes an entry, and every hash that rests on it, is found among the hundred of that entry', async () => {
    await tamper(
      `update log_entry set leaf = replace(leaf, 'succeeded', 'refused') where index = 141`,
      rehash,
    )
    expect(await findings()).toContainEqual(
      expect.objectContaining({ code: 'ROOT_DIFFERS', ...hundred(141) }),
    )
    expect(await findings(false)).toHaveLength(1)
  })

  it('who swaps two entries is found by the number that comes too early', async () => {
    await tamper(
      `update log_entry mine set leaf = other.leaf from log_entry other
       where (mine.index, other.index) in ((141, 142), (142, 141))`,
      rehash,
    )
    expect(await findings()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'NUMBER_MISSING', index: 141, source: 'gateway' }),
        expect.objectContaining({ code: 'ROOT_DIFFERS', ...hundred(141) }),
      ]),
    )
  })

  it('who deletes an entry is found by the number that is missing, also if the others move up', async () => {
    await tamper(
      'delete from log_entry_subject',
      'delete from log_entry where index = 141',
      'update log_entry set index = index - 1 where index > 141',
    )
    expect(await findings()).toContainEqual(
      expect.objectContaining({ code: 'NUMBER_MISSING', index: 141, source: 'gateway' }),
    )
  })

  it('who cuts off the tail is found by what the witness has kept, at the size it had', async () => {
    await tamper(
      'delete from log_entry_subject',
      'delete from log_entry where index >= 200',
      'delete from log_batch where size > 200',
      'delete from checkpoint where size > 200',
    )
    expect(await findings(false)).toEqual([])
    expect(await findings()).toEqual([expect.objectContaining({ code: 'CUT_OFF', size: 300 })])
  })

  it('who cuts off entries alone is found by their number', async () => {
    await tamper('delete from log_entry_subject', 'delete from log_entry where index >= 290')
    expect(await findings(false)).toContainEqual(expect.objectContaining({ code: 'CUT_OFF', size: 300 }))
  })

  it('who rewrites the whole log, with its own key, is found by the witness alone, from the first entry on', async () => {
    await tamper(`truncate ${tables} cascade`)
    await grow(3, async () => undefined)
    expect(await findings(false)).toEqual([])
    const found = await findings()
    expect(found[0]).toMatchObject({ code: 'KEPT_CHECKPOINT_DIFFERS', size: 100 })
    expect(found.map(({ code }) => code)).toContain('NOT_WITNESSED')
  })

  it('gets no signature of the witness for any of this', async () => {
    await tamper(`truncate ${tables} cascade`)
    await grow(3, async () => undefined)
    await expect(askWitness().run()).rejects.toThrow(WitnessDisagrees)
    await tamper(`truncate ${tables} cascade`)
    await grow(1, async () => undefined)
    await expect(askWitness().run()).rejects.toThrow('It has signed 300 entries, and 100 are left')
    expect(store.all().trimEnd().split('\n')).toHaveLength(3)
  })

  it('who takes away what the witness has signed, or signs in its place, is found', async () => {
    await tamper('truncate cosignature')
    expect(await findings()).toEqual([expect.objectContaining({ code: 'NOT_WITNESSED' })])
    await askWitness().run()
    expect(await findings()).toEqual([])
    await tamper(`update cosignature set line = overlay(line placing 'AAAA' from length(line) - 20)`)
    expect(await findings()).toEqual([expect.objectContaining({ code: 'NOT_WITNESSED' })])
  })
})

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
