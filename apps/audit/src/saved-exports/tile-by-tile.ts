import type { HashReader } from '@sih/merkle'
import type { Tx } from '@sih/persistence'
import { StoredHashes } from '../proofs/stored-hashes.js'

const width = 256

/** Reads each tile of 256 hashes as a whole, and keeps the newest of each level: what is asked for in order is read once. */
export class TileByTile implements HashReader {
  private readonly stored
  private readonly tiles = new Map<number, { from: number; hashes: Buffer[] }>()

  constructor(tx: Tx) {
    this.stored = new StoredHashes(tx)
  }

  leaves = (from: number, to: number): Promise<Buffer[]> => this.read(0, from, to)

  subtrees = (level: number, from: number, to: number): Promise<Buffer[]> => this.read(level, from, to)

  private async read(level: number, from: number, to: number): Promise<Buffer[]> {
    const start = Math.floor(from / width) * width
    let tile = this.tiles.get(level)
    if (tile?.from !== start || start + tile.hashes.length < to) {
      const end = start + width
      const hashes = await (level === 0
        ? this.stored.leaves(start, end)
        : this.stored.subtrees(level, start, end))
      tile = { from: start, hashes }
      this.tiles.set(level, tile)
    }
    return tile.hashes.slice(from - start, to - start)
  }
}
