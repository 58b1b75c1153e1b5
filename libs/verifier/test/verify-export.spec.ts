import { generateSignerKey, noteSigner, noteVerifier } from '@sih/merkle'
import fc from 'fast-check'
import { verifyExport } from '../src/index.js'
import { bytesOf, checkpointOf, exportLines, inPieces, leavesOf, madeEvents, signer } from './made-log.js'

const events = madeEvents(100)
const leaves = leavesOf(events)
const lines = exportLines(leaves)
const keys = [noteVerifier(signer.verifierKey)]

const verify = (bytes: Uint8Array, kept: string[] = []) => verifyExport(inPieces(bytes), { keys, kept })
const found = async (changed: readonly string[], kept: string[] = []) =>
  (await verify(bytesOf(changed), kept)).findings.map(({ code, index, source, size }) => ({
    code,
    ...(index === undefined ? {} : { index }),
    ...(source === undefined ? {} : { source }),
    ...(size === undefined ? {} : { size }),
  }))

describe('an export as it was made', () => {
  test('is intact, and says how far it has each source', async () => {
    const verdict = await verify(bytesOf(lines), [checkpointOf(leaves.slice(0, 33))])
    expect(verdict).toMatchObject({ intact: true, entries: 100, checkpoints: 7, kept: 1, findings: [] })
    const counts = verdict.sources.map(({ source, entries }) => [source, entries])
    expect(counts).toEqual([
      ['audit', 10],
      ['candidates', 30],
      ['gateway', 30],
      ['messaging', 30],
    ])
  })

  test('is intact whatever pieces it comes in, and if nothing has happened yet', async () => {
    for (const length of [1, 7, 100_000])
      expect(await verifyExport(inPieces(bytesOf(lines), length), { keys })).toMatchObject({ intact: true })
    const empty = [lines[0]!.replace('100', '0'), JSON.stringify({ checkpoint: checkpointOf([]) })]
    expect(await verify(bytesOf(empty))).toMatchObject({ intact: true, entries: 0 })
  })

  test('tells how far it is', async () => {
    const long = exportLines(leavesOf(madeEvents(2500)), 2500)
    const told: number[] = []
    await verifyExport(inPieces(bytesOf(long)), { keys }, (entries) => told.push(entries))
    expect(told).toEqual([1000, 2000])
  })
})

test('any byte that is another is found', async () => {
  const bytes = bytesOf(lines)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), async (place, other) => {
      const changed = Buffer.from(bytes)
      changed[place]! ^= other
      return !(await verify(changed)).intact
    }),
    { numRuns: 500 },
  )
})

describe('somebody who can write to the log, but not sign for it', () => {
  const event = 40
  const changedLeaf = leaves[event]!.replace('event 40', 'event 41')

  test('changes an entry: the part of the log, the source and the numbers are named', async () => {
    expect(await found(lines.map((line) => (line === leaves[event] ? changedLeaf : line)))).toEqual([
      { code: 'ROOT_DIFFERS', index: 32, size: 48 },
      { code: 'HEAD_DIFFERS', index: 49, source: 'candidates' },
      ...[59, 69, 79, 89, 99].map((index) => ({ code: 'HEAD_DIFFERS', index, source: 'candidates' })),
    ])
  })

  test('takes an entry out: its number is named', async () => {
    const codes = await found(lines.filter((line) => line !== leaves[event]))
    expect(codes).toContainEqual({ code: 'NUMBER_MISSING', index: 42, source: 'candidates' })
    expect(codes).toContainEqual({ code: 'ROOT_DIFFERS', index: 32, size: 48 })
  })

  test('takes an entry out and numbers the rest anew: the source is named by what it has stated', async () => {
    const without = leavesOf(events.filter((_, index) => index !== event))
    const codes = await found(exportLines(without, 16, noteSigner(generateSignerKey(signer.name))))
    expect(codes[0]).toEqual({ code: 'CHECKPOINT_REFUSED' })
    expect(codes).toContainEqual({ code: 'HEAD_DIFFERS', index: 48, source: 'candidates' })
  })

  test('puts an entry in, or two in another order', async () => {
    const twice = lines.flatMap((line) => (line === leaves[event] ? [line, line] : [line]))
    expect(await found(twice)).toContainEqual({ code: 'NUMBER_REPEATED', index: 41, source: 'candidates' })
    const swapped = lines.map((line) =>
      line === leaves[40] ? leaves[41]! : line === leaves[41] ? leaves[40]! : line,
    )
    expect(await found(swapped)).toEqual([{ code: 'ROOT_DIFFERS', index: 32, size: 48 }])
  })

  test('cuts the tail off, with or without its checkpoints', async () => {
    expect(await found(lines.slice(0, 60))).toEqual([{ code: 'CUT_OFF', size: 100 }])
    const shorter = exportLines(leaves.slice(0, 64))
    expect(await found(shorter)).toEqual([])
    expect(await found(shorter, [checkpointOf(leaves)])).toEqual([{ code: 'CUT_OFF', size: 100 }])
  })

  test('writes all of it anew, even with the key of the log: what was kept elsewhere says so', async () => {
    const rewritten = leavesOf(
      madeEvents(100).map((each) => ({ ...each, body: each.body.replace('event 3', 'event 4') })),
    )
    const kept = [checkpointOf(leaves.slice(0, 50))]
    const codes = await found(exportLines(rewritten), kept)
    expect(codes).toContainEqual({ code: 'KEPT_CHECKPOINT_DIFFERS', size: 50 })
  })
})

test.each([
  ['nothing', Buffer.from('')],
  ['another file', Buffer.from('hello\n')],
  ['an export without its first line', bytesOf(lines.slice(1))],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x0a])],
])('%s is no export', async (_what, bytes) => {
  const { intact, findings } = await verify(bytes)
  expect(intact).toBe(false)
  expect(['NOT_AN_EXPORT', 'MALFORMED_LINE']).toContain(findings[0]!.code)
})

test('a line that is no entry ends it, and a line without end is not read into memory', async () => {
  const codes = await found([...lines.slice(0, 5), '{"event":1}', ...lines.slice(5)])
  expect(codes[0]).toEqual({ code: 'MALFORMED_LINE', index: 4 })
  const endless = Buffer.alloc(5 * 1024 * 1024, 'x')
  expect((await verify(Buffer.concat([bytesOf(lines.slice(0, 3)), endless]))).findings[0]).toMatchObject({
    code: 'MALFORMED_LINE',
    index: 2,
  })
})
