import pg from 'pg'

/** Milliseconds after which the server gives up a statement by itself. */
export const statementTimeout = 15_000
/** Milliseconds. By then the server has answered, were it there and the way to it open. */
const silenceTimeout = statementTimeout + 2_000

/**
 * A connection that breaks if a statement gets no answer at all. node-postgres waits for ever, so a server that vanished
 * without a goodbye would keep whoever asked, with the locks of its process, and a place of the pool. Its `query_timeout`
 * frees only who asked: the connection goes back to the pool as if it worked.
 */
export const clientBrokenBySilence = (timeout = silenceTimeout): typeof pg.Client =>
  class extends pg.Client {
    // The types know many ways to ask; each that is waited for gives a promise.
    override query(...asked: any[]): any {
      return this.orBreak(Reflect.apply(super.query, this, asked))
    }

    private orBreak(answer: unknown): unknown {
      if (!(answer instanceof Promise)) return answer
      const tooLong = setTimeout(() => this.connection.stream.destroy(new NoAnswer(timeout)), timeout).unref()
      return answer.finally(() => clearTimeout(tooLong))
    }
  }

class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT'

  constructor(timeout: number) {
    super(`The database has not answered for ${timeout} ms`)
  }
}
