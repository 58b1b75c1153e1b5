/** `out`: from the client to the server. */
export type Direction = 'out' | 'back'

export interface Verdict {
  /** So many bytes of the chunk still pass. */
  pass: number
  /** Then the connection is broken, or stays open and says nothing more in either direction. */
  then: 'break' | 'silence'
}

/** Looks at what passes on one connection. Null: all of it may. */
export type Watch = (direction: Direction, chunk: Buffer) => Verdict | null

/** Breaks the connection after so many more bytes, in the middle of whatever they are. */
export function breakAfter(bytes: number): Watch {
  let left = bytes
  return (_direction, chunk) => {
    if (chunk.length < left) {
      left -= chunk.length
      return null
    }
    return { pass: left, then: 'break' }
  }
}

/**
 * What PostgreSQL says when something is committed (protocol 3, "Message Formats"): CommandComplete with the tag COMMIT, or that
 * of a statement which is a transaction by itself, and ReadyForQuery outside of a transaction. It says so in one piece.
 */
const committed = /C\0\0\0.(COMMIT|(INSERT 0|UPDATE|DELETE) \d+)\0Z\0\0\0\x05I/s

/** Keeps back the answer to the next commit: the client never learns that it took place. */
export const withoutCommitAnswer =
  (then: Verdict['then'], onDropped: () => void): Watch =>
  (direction, chunk) => {
    const at = direction === 'back' ? chunk.toString('latin1').search(committed) : -1
    if (at < 0) return null
    onDropped()
    return { pass: at, then }
  }
