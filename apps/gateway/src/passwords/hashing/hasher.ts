import { DomainError } from '@sih/kernel'
import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { giveWay } from './low-priority.js'
import type { HashingAnswer, HashingTask } from './hashing-task.js'

const program = createRequire(import.meta.url).resolve('@sih/gateway/hashing-process')

interface Waiting {
  resolve: (value: string | boolean) => void
  reject: (error: Error) => void
}

/**
 * Argon2 (RFC 9106) in a process of low priority: a hash takes a core for a while, and people who are signed in do not
 * wait for those who are about to. The process starts with the first task; one that dies is replaced with the next.
 */
export class Hasher {
  private child: ChildProcess | undefined
  private readonly waiting = new Map<number, Waiting>()
  private tasks = 0

  async hash(password: string): Promise<string> {
    return (await this.ask({ password })) as string
  }

  async matches(against: string, password: string): Promise<boolean> {
    return (await this.ask({ password, against })) as boolean
  }

  stop(): void {
    this.child?.kill()
  }

  /** @throws DomainError SERVICE_UNAVAILABLE if the process dies meanwhile */
  private ask(task: Omit<HashingTask, 'id'>): Promise<string | boolean> {
    const child = (this.child ??= this.start())
    const id = (this.tasks += 1)
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      child.channel?.ref()
      child.send({ id, ...task } satisfies HashingTask, (error) => error && this.lose(child))
    })
  }

  private start(): ChildProcess {
    // In a session of its own: whoever ends the gateway from a terminal lets it finish what it has begun.
    const child = fork(program, {
      detached: true,
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    giveWay(child.pid)
    child.on('message', (answer: HashingAnswer) => this.answer(child, answer))
    child.once('exit', () => this.lose(child))
    child.once('error', () => this.lose(child))
    // Only somebody who waits keeps the gateway alive.
    child.unref()
    child.channel?.unref()
    return child
  }

  private answer(child: ChildProcess, { id, value, error }: HashingAnswer): void {
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if (this.waiting.size === 0) child.channel?.unref()
    if (value === undefined) waiting?.reject(new Error(error))
    else waiting?.resolve(value)
  }

  private lose(child: ChildProcess): void {
    if (this.child !== child) return
    this.child = undefined
    for (const { reject } of this.waiting.values()) reject(new DomainError('SERVICE_UNAVAILABLE'))
    this.waiting.clear()
  }
}
