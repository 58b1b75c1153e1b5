import { auditEvents, candidatesEvents, gatewayEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import {
  noteVerifier,
  openCheckpoint,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
} from '@sih/merkle'
import { auditor, eventually, expectRefused } from '@sih/testing'
import { startAuditService, type AuditService } from './audit-service.js'

describe('proofs', () => {
  let service: AuditService
  let first: Checkpoint
  let second: Checkpoint
  const me = auditor()

  beforeAll(async () => {
    service = await startAuditService()
    const [gateway, candidates] = [service.peers.get('gateway')!, service.peers.get('candidates')!]
    await grow(() => gateway.publish(gatewayEvents.signedOut, { accountId: newId(), sessionId: newId() }), 90)
    first = await checkpointOf(90)
    await grow(() => candidates.publish(candidatesEvents.ownProfileOpened, { candidateId: newId() }), 300)
    second = await checkpointOf(390)
  }, 120_000)
  afterAll(() => service?.stop())

  const grow = (publish: () => Promise<void>, count: number) =>
    Promise.all(Array.from({ length: count }, publish))

  /** The newest checkpoint, once it covers that many entries. */
  const checkpointOf = (size: number) =>
    eventually(async () => {
      const { checkpoint, verifierKey } = await service.as(me).getCheckpoint({})
      const opened = openCheckpoint(checkpoint, [noteVerifier(verifierKey)])
      expect(opened.size).toBeGreaterThanOrEqual(size)
      return opened
    })
  const decode = ({ hashes }: { hashes: string[] }) => hashes.map((hash) => Buffer.from(hash, 'base64'))

  it('show that an entry is in the log that was signed', async () => {
    const api = service.as(me)
    for (const checkpoint of [first, second]) {
      const { size, root } = checkpoint
      for (const index of [0, 1, 89, 255, 256, size - 1].filter((at) => at < size)) {
        const leafHash = Buffer.from((await api.getEntry({ index })).leafHash, 'hex')
        const proof = decode(await api.proveInclusion({ index, size }))
        expect(verifyInclusion({ leafHash, index, size, root, proof })).toBe(true)
        expect(verifyInclusion({ leafHash: Buffer.alloc(32), index, size, root, proof })).toBe(false)
      }
    }
  })

  it('show that the log has only grown between two checkpoints', async () => {
    const [from, to] = [first.size, second.size]
    const proof = decode(await service.as(me).proveConsistency({ from, to }))
    const claim = { from, to, fromRoot: first.root, toRoot: second.root, proof }
    expect(verifyConsistency(claim)).toBe(true)
    expect(verifyConsistency({ ...claim, fromRoot: second.root })).toBe(false)
    expect(await service.as(me).proveConsistency({ from: to, to })).toEqual({ hashes: [] })
  })

  it('are refused beyond what has been signed', async () => {
    const api = service.as(me)
    const beyond = second.size + 1_000_000
    await expectRefused(api.proveInclusion({ index: 0, size: beyond }), 'PROOF_OUT_OF_RANGE')
    await expectRefused(api.proveInclusion({ index: 10, size: 10 }), 'PROOF_OUT_OF_RANGE')
    await expectRefused(api.proveConsistency({ from: 1, to: beyond }), 'PROOF_OUT_OF_RANGE')
    await expectRefused(api.proveConsistency({ from: 10, to: 9 }), 'PROOF_OUT_OF_RANGE')
    await expectRefused(api.proveConsistency({ from: 0, to: 9 }), 'VALIDATION_FAILED')
    await expectRefused(api.getEntry({ index: Number.MAX_SAFE_INTEGER }), 'ENTRY_NOT_FOUND')
  })

  it('and looks at entries and checkpoints are entries themselves', async () => {
    const api = service.as(auditor(newId()))
    const other = auditor()
    await service.as(other).getCheckpoint({})
    await service.as(other).getEntry({ index: 3 })
    await service.as(other).proveInclusion({ index: 3, size: 10 })
    await service.as(other).proveConsistency({ from: 3, to: 10 })
    const { items } = await api.searchEntries({ actor: other.accountId! })
    expect(items.map(({ type, leaf }) => [type, JSON.parse(leaf).event.data])).toEqual([
      [auditEvents.proofMade.type, { kind: 'consistency', from: 3, size: 10 }],
      [auditEvents.proofMade.type, { kind: 'inclusion', from: 3, size: 10 }],
      [auditEvents.entryOpened.type, { index: 3 }],
      [auditEvents.logRead.type, { what: 'checkpoint' }],
    ])
  })
})
