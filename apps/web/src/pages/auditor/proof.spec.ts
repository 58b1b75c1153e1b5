import {
  emptyRoot,
  formatCheckpoint,
  generateSignerKey,
  leafHash,
  nodeHash,
  noteSigner,
  signNote,
} from '@sih/merkle'
import { join } from 'node:path'
import { ownFolder } from '../../rendering/package-folder.js'

interface Shown {
  leaf: string
  index: string
  size: string
  root: string
  hashes: string
  checkpoint: string
  key: string
}

/** What the browser is sent, to the byte. */
const { checkProof } = (await import(join(ownFolder, 'public', 'proof.js'))) as {
  checkProof: (shown: Shown) => Promise<{ proven: boolean; words: string }>
}

const leaves = Array.from({ length: 21 }, (_, index) => `{"number":${index},"text":"Siân"}`)
const hashed = leaves.map((leaf) => leafHash(Buffer.from(leaf)))
const signer = noteSigner(generateSignerKey('audit.example.org/log'))

const split = (size: number) => 2 ** (Math.ceil(Math.log2(size)) - 1)

/** RFC 9162, 2.1.1 and 2.1.3.1, as they are written there. */
function rootOf(hashes: Buffer[]): Buffer {
  if (hashes.length < 2) return hashes[0] ?? emptyRoot
  const at = split(hashes.length)
  return nodeHash(rootOf(hashes.slice(0, at)), rootOf(hashes.slice(at)))
}

function pathTo(index: number, hashes: Buffer[]): Buffer[] {
  if (hashes.length < 2) return []
  const at = split(hashes.length)
  return index < at
    ? [...pathTo(index, hashes.slice(0, at)), rootOf(hashes.slice(at))]
    : [...pathTo(index - at, hashes.slice(at)), rootOf(hashes.slice(0, at))]
}

function shown(index: number, size: number): Shown {
  const root = rootOf(hashed.slice(0, size))
  return {
    leaf: leaves[index]!,
    index: String(index),
    size: String(size),
    root: root.toString('base64'),
    hashes: pathTo(index, hashed.slice(0, size))
      .map((hash) => hash.toString('base64'))
      .join(' '),
    checkpoint: signNote(formatCheckpoint({ origin: 'audit.example.org/log', size, root }), signer),
    key: signer.verifierKey,
  }
}

describe('The proof as a browser checks it', () => {
  it('holds for every entry of logs of every shape', async () => {
    for (let size = 1; size <= leaves.length; size++)
      for (let index = 0; index < size; index++)
        expect(await checkProof(shown(index, size))).toMatchObject({ proven: true })
  })

  const true13 = shown(6, 13)
  const other = shown(7, 13)
  it.each<[string, Partial<Shown>]>([
    ['another text', { leaf: other.leaf }],
    ['another place', { index: other.index }],
    ['a place outside the log', { index: '13' }],
    ['a proof with a hash too few', { hashes: true13.hashes.split(' ').slice(1).join(' ') }],
    ['a proof with a hash too many', { hashes: `${true13.hashes} ${true13.root}` }],
    ['the root of another log', { root: shown(6, 14).root }],
    ['the checkpoint of another log', { checkpoint: shown(6, 14).checkpoint }],
    ['a checkpoint that was changed', { checkpoint: true13.checkpoint.replace('\n\n', '\nmore\n\n') }],
    ['a checkpoint without a signature', { checkpoint: true13.checkpoint.split('\n\n')[0]! }],
    ['the key of somebody else', { key: noteSigner(generateSignerKey('audit.example.org/log')).verifierKey }],
  ])('does not hold with %s', async (_, changed) => {
    expect(await checkProof({ ...true13, ...changed })).toMatchObject({ proven: false })
  })
})
