import { leafHash, nodeHash, noteVerifier } from '@sih/merkle'
import { EXCERPT_FORMAT, verifyExport } from '../src/index.js'
import { bytesOf, checkpointOf, exportLines, inPieces, leavesOf, madeEvents, signer } from './made-log.js'

const leaves = leavesOf(madeEvents(100))
const keys = [noteVerifier(signer.verifierKey)]
const hash = (index: number) => leafHash(Buffer.from(leaves[index]!))
const omitted = (count: number, hashes: Buffer[]) =>
  JSON.stringify({ omitted: count, hashes: hashes.map((one) => one.toString('base64')) })
/** The node over the entries from `from` to before `to`, which are a complete subtree. */
const over = (from: number, to: number): Buffer =>
  to - from === 1 ? hash(from) : nodeHash(over(from, (from + to) / 2), over((from + to) / 2, to))

/** Entries 3, 40 and 41 of a hundred. */
const lines = [
  JSON.stringify({ format: EXCERPT_FORMAT, size: 100 }),
  omitted(3, [over(0, 2), over(2, 3)]),
  leaves[3]!,
  omitted(36, [over(4, 8), over(8, 16), over(16, 32), over(32, 40)]),
  leaves[40]!,
  leaves[41]!,
  omitted(58, [over(42, 44), over(44, 48), over(48, 64), over(64, 96), over(96, 100)]),
  JSON.stringify({ checkpoint: checkpointOf(leaves) }),
]
const verify = (changed: string[], kept: string[] = []) =>
  verifyExport(inPieces(bytesOf(changed)), { keys, kept })
const codes = async (changed: string[]) => (await verify(changed)).findings.map(({ code }) => code)

test('an excerpt shows that its entries stand in the log at their places', async () => {
  const { root } = await verifyExport(inPieces(bytesOf(exportLines(leaves))), { keys })
  const verdict = await verify(lines, [checkpointOf(leaves.slice(0, 40))])
  expect(verdict).toMatchObject({ intact: true, entries: 3, omitted: 97, checkpoints: 1, kept: 1, root })
})

test.each([
  ['an entry was changed', 2, (line: string) => line.replace('event 3', 'event 4'), ['ROOT_DIFFERS']],
  [
    'a hash was changed',
    1,
    (line: string) => line.replace(/"[^"]{44}"/, `"${'A'.repeat(43)}="`),
    ['ROOT_DIFFERS'],
  ],
  [
    'fewer are said to be left out',
    3,
    (line: string) => line.replace('36', '35'),
    ['MALFORMED_LINE', 'CUT_OFF'],
  ],
  [
    'a hash is no hash',
    3,
    (line: string) => line.replace(/"[^"]{44}"/, '"AAAA"'),
    ['MALFORMED_LINE', 'CUT_OFF'],
  ],
])('names it when %s', async (_what, place, change, expected) => {
  expect(await codes(lines.map((line, n) => (n === place ? change(line) : line)))).toEqual(expected)
})

test('one without its checkpoint was cut off, and an export of the whole log leaves nothing out', async () => {
  expect(await codes(lines.slice(0, -1))).toEqual(['CUT_OFF'])
  expect(await codes([exportLines(leaves)[0]!, ...lines.slice(1)])).toEqual(['MALFORMED_LINE', 'CUT_OFF'])
})
