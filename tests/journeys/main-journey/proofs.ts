import type { AuditEntry, Checkpoint, Page, Proof } from '@sih/contracts'
import { leafHash, noteVerifier, openCheckpoint, verifyConsistency, verifyInclusion } from '@sih/merkle'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import type { Story } from './story.js'

const decoded = ({ hashes }: Proof) => hashes.map((hash) => Buffer.from(hash, 'base64'))

/** What an auditor works out alone, from what the system has handed over and the key it has published. */
export function proofs(story: Story): void {
  const newest = () => story.alex.get<Checkpoint>('/audit/checkpoint')
  let entry: AuditEntry
  let first: ReturnType<typeof openCheckpoint>
  let last: ReturnType<typeof openCheckpoint>

  it('rest on checkpoints that the log has signed', async () => {
    const { items } = await story.alex.get<Page<AuditEntry>>(
      '/audit/entries?action=evt.candidates.profile-opened.v1',
    )
    entry = items.at(-1)!
    await soon(async () => {
      const { checkpoint, verifierKey } = await newest()
      const keys = [noteVerifier(verifierKey)]
      first = openCheckpoint(story.firstCheckpoint, keys)
      last = openCheckpoint(checkpoint, keys)
      expect(last.size).toBeGreaterThan(entry.index)
      expect(() =>
        openCheckpoint(checkpoint.replace(`\n${last.size}\n`, `\n${last.size + 1}\n`), keys),
      ).toThrow()
    })
    expect(last.size).toBeGreaterThan(first.size)
  })

  it('show that an entry is in the log, letter for letter', async () => {
    const { index, leaf } = entry
    const proof = decoded(await story.alex.get(`/audit/proofs/inclusion?index=${index}&size=${last.size}`))
    const isInLog = (text: string) =>
      verifyInclusion({
        leafHash: leafHash(Buffer.from(text)),
        index,
        proof,
        size: last.size,
        root: last.root,
      })
    expect(isInLog(leaf)).toBe(true)
    expect(leaf).toContain(story.priya.id)
    expect(isInLog(leaf.replaceAll(story.priya.id, story.omar.id))).toBe(false)
  })

  it('show that nothing has been changed or removed since the journey began', async () => {
    const { size: from, root: fromRoot } = first
    const { size: to, root: toRoot } = last
    const proof = decoded(await story.alex.get(`/audit/proofs/consistency?from=${from}&to=${to}`))
    expect(verifyConsistency({ from, to, fromRoot, toRoot, proof })).toBe(true)
    expect(verifyConsistency({ from, to, fromRoot: leafHash(fromRoot), toRoot, proof })).toBe(false)
  })

  it('are not made for what has not been signed', async () => {
    const beyond = last.size + 1_000_000
    await refused(story.alex.get(`/audit/proofs/inclusion?index=0&size=${beyond}`), 'PROOF_OUT_OF_RANGE')
    await refused(story.alex.get(`/audit/proofs/consistency?from=1&to=${beyond}`), 'PROOF_OUT_OF_RANGE')
    await refused(story.alex.get('/audit/proofs/inclusion?index=7&size=7'), 'PROOF_OUT_OF_RANGE')
    await refused(story.alex.get(`/audit/entries/${beyond}`), 'ENTRY_NOT_FOUND')
  })
}
