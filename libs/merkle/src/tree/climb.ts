/**
 * A way up through a tree, level by level, as the verifiers of RFC 9162 go it: `index` and `last` are its fn and sn,
 * the place of our node in its level and of the level's last node.
 *
 * Halved by division, because `>>` and `&` cut off at 32 bits.
 */
export class Climb {
  constructor(
    private index: number,
    private last: number,
  ) {}

  get isAtRoot(): boolean {
    return this.last === 0
  }

  get isAtFirst(): boolean {
    return this.index === 0
  }

  /** The last node of a level has its sibling at the left even if it has to rise to get one. */
  get siblingIsLeft(): boolean {
    return isOdd(this.index) || this.index === this.last
  }

  /** To the parent that is hashed with the next sibling. A last node without one is its own parent meanwhile. */
  rise(): void {
    if (this.index === this.last) while (!isOdd(this.index) && !this.isAtFirst) this.halve()
    this.halve()
  }

  /** Up for as long as we are a right child: to the widest complete subtree that ends with the leaf we began at. */
  riseWhileRight(): void {
    while (isOdd(this.index)) this.halve()
  }

  private halve(): void {
    this.index = Math.floor(this.index / 2)
    this.last = Math.floor(this.last / 2)
  }
}

const isOdd = (value: number): boolean => value % 2 === 1
