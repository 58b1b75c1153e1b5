/** `out`: from the client to the server. */
export type Direction = 'out' | 'back'

/** How a connection ends: it breaks, or it stays open and says nothing more in either direction. */
export type Ending = 'break' | 'silence'

export interface Cut {
  /** So many bytes of the chunk still pass. */
  pass: number
  ending: Ending
}

/** Looks at what passes on one connection. Null: all of it may. */
export type Watch = (direction: Direction, chunk: Buffer) => Cut | null

/** Breaks the connection after so many more bytes, in the middle of whatever they are. */
export function breakAfter(bytes: number): Watch {
  let left = bytes
  return (_direction, chunk) => {
    if (chunk.length < left) {
      left -= chunk.length
      return null
    }
    return { pass: left, ending: 'break' }
  }
}

/**
 * What PostgreSQL says when something is committed (protocol 3, "Message Formats"): CommandComplete with the tag COMMIT, or that
 * of a statement which is a transaction by itself, and ReadyForQuery outside of a transaction. It says so in one piece.
 */
const readyOutside = 'Z\0\0\0\u0005I'
const committed = new RegExp(`C\0\0\0.(COMMIT|(INSERT 0|UPDATE|DELETE) [0-9]+)\0${readyOutside}`, 's')

/** Keeps back the answer to the next commit: the client never learns that it took place. */
export const withoutCommitAnswer =
  (ending: Ending, onDropped: () => void): Watch =>
  (direction, chunk) => {
    const at = direction === 'back' ? chunk.toString('latin1').search(committed) : -1
    if (at < 0) return null
    onDropped()
    return { pass: at, ending }
  }
