import type { Socket } from 'node:net'
import type { Direction, Ending, Watch } from './watch.js'

/** One connection through a proxy. */
export class Connection {
  private watch: Watch | null = null
  private silent = false

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
  ) {
    this.pass('out', client, server)
    this.pass('back', server, client)
  }

  /** From now on; one at a time, the newest. */
  watchWith(watch: Watch | null): void {
    this.watch = watch
  }

  /** As a machine that loses power: nobody says goodbye. */
  break(): void {
    this.client.resetAndDestroy()
    this.server.resetAndDestroy()
  }

  private pass(direction: Direction, from: Socket, to: Socket): void {
    from.setNoDelay(true)
    from.on('data', (chunk: Buffer) => {
      if (this.silent) return
      const cut = this.watch?.(direction, chunk) ?? null
      const passing = cut ? chunk.subarray(0, cut.pass) : chunk
      if (passing.length > 0 && to.writable && !to.write(passing)) {
        from.pause()
        to.once('drain', () => from.resume())
      }
      if (cut) this.end(cut.ending)
    })
    from.on('error', () => to.destroy())
    from.on('end', () => to.end())
    from.on('close', () => to.destroy())
  }

  private end(how: Ending): void {
    this.watch = null
    if (how === 'silence') this.silent = true
    else this.break()
  }
}
