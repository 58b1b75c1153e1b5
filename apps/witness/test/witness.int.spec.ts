import {
  consistencyProof,
  formatCheckpoint,
  generateSignerKey,
  leafHash,
  noteSigner,
  noteVerifier,
  openNote,
  signNote,
} from '@sih/merkle'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryLog } from '../../../libs/merkle/test/memory-log.js'
import { CheckpointStore } from '../src/checkpoint-store.js'
import { Witness } from '../src/witness.js'

const origin = 'example.org/audit'
const signer = noteSigner(generateSignerKey(origin))
const logKeys = [noteVerifier(signer.verifierKey)]
const own = noteSigner(generateSignerKey('witness.example.org'))

/** A log of so many entries; with another word it is another log. */
const logOf = (count: number, word = 'entry') =>
  MemoryLog.of(Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`${word} ${n}`))))

const checkpointOf = (log: MemoryLog, by = signer): string =>
  signNote(formatCheckpoint({ origin, size: log.frontier.size, root: log.root }), by)

async function request(log: MemoryLog, old: number, note = checkpointOf(log)): Promise<string> {
  const proof = old === 0 ? [] : await consistencyProof(log, old, log.frontier.size)
  return [`old ${old}`, ...proof.map((hash) => hash.toString('base64')), '', note].join('\n')
}

describe('a witness', () => {
  let folder: string
  let store: CheckpointStore
  let witness: Witness
  const open = () => {
    store = new CheckpointStore(folder)
    witness = new Witness(store, own, logKeys)
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sih-witness-'))
    open()
    expect(witness.add(await request(logOf(5), 0)).status).toBe(200)
  })
  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })

  it('signs a checkpoint that continues the last one, under its own name', async () => {
    const note = checkpointOf(logOf(9))
    const { status, body } = witness.add(await request(logOf(9), 5, note))
    expect(status).toBe(200)
    const { signedBy } = openNote(note + body, [...logKeys, noteVerifier(own.verifierKey)])
    expect(signedBy.map(({ name }) => name)).toEqual([origin, 'witness.example.org'])
    expect(witness.newest).toBe(note + body)
  })

  it('signs the same one again, since an answer may have been lost', async () => {
    expect(witness.add(await request(logOf(5), 5)).status).toBe(200)
  })

  it('tells the size it knows to who starts from another', async () => {
    expect(witness.add(await request(logOf(9), 3))).toEqual({
      status: 409,
      body: '5\n',
      type: 'text/x.tlog.size',
    })
  })

  it.each([
    ['a log that was rewritten', async () => request(logOf(9, 'rewritten'), 5), 422],
    ['another log of the same size', async () => request(logOf(5, 'forked'), 5), 422],
    ['a log that was cut off', async () => request(logOf(4), 5, checkpointOf(logOf(4))).catch(cutOff), 400],
    ['a checkpoint that a foreign key has signed', foreign, 403],
    ['a log of another name', other, 403],
    ['what is no request', async () => 'old five\n\nx', 400],
    ['a proof that is too long', async () => `old 5\n${'A'.repeat(44)}\n`.repeat(80), 400],
  ])('does not sign %s', async (_, make, status) => {
    const before = readFileSync(join(folder, 'checkpoints.ndjson'), 'utf8')
    expect(witness.add(await make()).status).toBe(status)
    expect(readFileSync(join(folder, 'checkpoints.ndjson'), 'utf8')).toBe(before)
  })

  it('remembers what it has signed, also if it was killed while it wrote', async () => {
    store.close()
    appendFileSync(join(folder, 'checkpoints.ndjson'), '{"checkpoint":"exam')
    open()
    expect(witness.add(await request(logOf(9), 5)).status).toBe(200)
    expect(witness.add(await request(logOf(9, 'forked'), 5)).status).toBe(409)
    const kept = store.all().trimEnd().split('\n')
    expect(kept.map((line) => JSON.parse(line) as object)).toHaveLength(2)
  })

  it('does not vouch for what another has kept', () => {
    expect(() => new Witness(store, noteSigner(generateSignerKey('other.example')), logKeys)).toThrow(
      'trusted',
    )
  })
})

const cutOff = () => `old 5\n\n${checkpointOf(logOf(4))}`

async function foreign(): Promise<string> {
  const log = logOf(9)
  return request(log, 5, checkpointOf(log, noteSigner(generateSignerKey(origin))))
}

async function other(): Promise<string> {
  const log = logOf(9)
  const name = 'example.org/other'
  const note = signNote(
    formatCheckpoint({ origin: name, size: 9, root: log.root }),
    noteSigner(generateSignerKey(name)),
  )
  return request(log, 5, note)
}
