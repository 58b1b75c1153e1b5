import { appendLeaves, emptyFrontier, leafHash, rootOf, skipLeaves, type Frontier } from '@sih/merkle'

/** As many leaves are hashed into the tree together. */
const together = 1024

/** Grows the tree of an export, in constant memory. */
export class TreeCheck {
  private frontier: Frontier = emptyFrontier
  private leaves: Buffer[] = []

  get size(): number {
    return this.frontier.size + this.leaves.length
  }

  add(leaf: string): void {
    this.leaves.push(leafHash(Buffer.from(leaf)))
    if (this.leaves.length === together) this.grow()
  }

  /** @throws RangeError for hashes that cannot stand for so many leaves here */
  skip(count: number, hashes: Buffer[]): void {
    this.grow()
    this.frontier = skipLeaves(this.frontier, count, hashes)
  }

  root(): Buffer {
    this.grow()
    return rootOf(this.frontier)
  }

  private grow(): void {
    this.frontier = appendLeaves(this.frontier, this.leaves).frontier
    this.leaves = []
  }
}
