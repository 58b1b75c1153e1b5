import type { HashReader, HashRun } from '@sih/merkle'
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

  async read(runs: readonly HashRun[]): Promise<Buffer[][]> {
    const read: Buffer[][] = []
    for (const run of runs) read.push(await this.hashes(run))
    return read
  }

  private async hashes({ level, from, to }: HashRun): Promise<Buffer[]> {
    const start = Math.floor(from / width) * width
    let tile = this.tiles.get(level)
    if (tile?.from !== start || start + tile.hashes.length < to) {
      const [hashes] = await this.stored.read([{ level, from: start, to: start + width }])
      tile = { from: start, hashes: hashes! }
      this.tiles.set(level, tile)
    }
    return tile.hashes.slice(from - start, to - start)
  }
}
