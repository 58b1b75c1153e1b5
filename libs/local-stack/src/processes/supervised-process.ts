import { EventEmitter, once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { describeExit, launch, type Exit, type Launched } from './launch.js'
import type { Program, Sign } from './program.js'

export interface Supervision {
  /** Start it again, after a growing delay, whenever it ends by itself. */
  keepAlive: boolean
  /** Told what a person at the terminal should know, in a sentence. */
  tell?: (sentence: string) => void
  /** Stops it, also while it is starting. */
  signal?: AbortSignal | undefined
}

/** If the supervisor ends without having stopped them, by an error or a second Ctrl-C, they are not left behind. */
const running = new Set<Launched>()
process.on('exit', () => running.forEach(({ child }) => child.kill('SIGKILL')))

const longestDelayMs = 10_000
/** Having run this long, a process that dies counts as dying for the first time. */
const steadyAfterMs = 30_000

/** One program kept running: started, watched, started again if it dies, stopped in an orderly way. */
export class SupervisedProcess {
  #current: Launched | undefined
  #sign: Sign | undefined
  #readyAt = 0
  #deaths = 0
  #stopped = true
  #restart: NodeJS.Timeout | undefined
  readonly #events = new EventEmitter()

  constructor(
    private readonly program: Program,
    private readonly supervision: Supervision = { keepAlive: false },
  ) {
    supervision.signal?.addEventListener('abort', () => void this.stop(), { once: true })
  }

  get name(): string {
    return this.program.name
  }

  /** The process number; undefined while it is not running. */
  get pid(): number | undefined {
    return this.#current?.child.pid
  }

  /** Resolves once the program is ready. @throws Error with the end of its output; it is not running then. */
  async start(): Promise<Sign> {
    this.#stopped = this.supervision.signal?.aborted ?? false
    await this.program.prepare?.()
    if (this.#stopped) throw new Error(`${this.name} was stopped while it was starting`)
    const launched = launch(this.program)
    this.#current = launched
    running.add(launched)
    void launched.exited.then((exit) => this.#onExit(launched, exit))
    const sign = await launched.ready.catch(async (error) => {
      await this.#end(launched)
      throw error
    })
    this.#sign = sign
    this.#readyAt = Date.now()
    this.#events.emit('ready', sign)
    return sign
  }

  /** The sign of readiness: at once, or when it is running again. @throws Error if it is stopped meanwhile. */
  async whenReady(): Promise<Sign> {
    if (this.#sign) return this.#sign
    const [sign] = await once(this.#events, 'ready')
    return sign
  }

  /** Sends a signal. One that ends the process for certain (SIGKILL) is waited for. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const launched = this.#current
    launched?.child.kill(signal)
    if (signal === 'SIGKILL') await launched?.exited
  }

  /** Orderly stop, then start. */
  async restart(): Promise<Sign> {
    await this.stop()
    return this.start()
  }

  /**
   * Stops it for good.
   * @returns true if it followed the first, polite signal or was not running.
   */
  async stop(): Promise<boolean> {
    this.#stopped = true
    clearTimeout(this.#restart)
    const polite = !this.#current || (await this.#end(this.#current)) === this.program.stopSteps[0]?.[0]
    if (this.#events.listenerCount('error') > 0)
      this.#events.emit('error', new Error(`${this.name} was stopped`))
    return polite
  }

  async #end({ child, exited }: Launched): Promise<NodeJS.Signals | undefined> {
    for (const [signal, withinMs] of this.program.stopSteps) {
      child.kill(signal)
      const timer = new AbortController()
      const gone = await Promise.race([
        exited.then(() => true),
        delay(withinMs, false, { signal: timer.signal }).catch(() => false),
      ])
      timer.abort()
      if (gone) return signal
    }
    return undefined
  }

  #onExit(launched: Launched, exit: Exit): void {
    running.delete(launched)
    if (this.#current !== launched) return
    const wasReady = this.#sign !== undefined
    this.#current = this.#sign = undefined
    if (this.#stopped || !wasReady) return
    if (Date.now() - this.#readyAt > steadyAfterMs) this.#deaths = 0
    this.#startAgain(`${this.name} ${describeExit(exit)}`)
  }

  #startAgain(reason: string): void {
    const { keepAlive, tell } = this.supervision
    if (!keepAlive || this.#stopped) return tell?.(reason)
    const delayMs = Math.min(longestDelayMs, 250 * 2 ** this.#deaths++)
    tell?.(`${reason}; starting it again in ${delayMs / 1000} s`)
    this.#restart = setTimeout(async () => {
      try {
        await this.start()
        tell?.(`${this.name} is running again`)
      } catch (error) {
        this.#startAgain((error as Error).message)
      }
    }, delayMs)
  }
}
