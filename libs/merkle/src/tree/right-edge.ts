import { nodeHash } from './hashes.js'

/** The root of a complete subtree: the `index`-th, counted from 0, of those that are 2^height leaves wide. */
export interface Node {
  height: number
  index: number
  hash: Buffer
}

/**
 * Puts a complete subtree at the right end of a tree, given the roots of the tree's complete subtrees, widest
 * first. Works as a binary counter carries: a node with an odd index meets its left sibling, which must be the last
 * of the edge, and their parent goes on. `completed` sees every node that comes into being on the way.
 */
export function pushNode(edge: Buffer[], node: Node, completed?: (node: Node) => void): void {
  while (node.index % 2 === 1) {
    const left = edge.pop()
    if (!left) throw new RangeError('The edge has no sibling for this node')
    node = { height: node.height + 1, index: (node.index - 1) / 2, hash: nodeHash(left, node.hash) }
    completed?.(node)
  }
  edge.push(node.hash)
}
