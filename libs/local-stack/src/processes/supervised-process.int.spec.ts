import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProcessLog } from '../logs/process-log.js'
import { isAlive } from './process-identity.js'
import { becomes } from './stop-process.js'
import { SupervisedProcess, type Supervision } from './supervised-process.js'

const folder = mkdtempSync(join(tmpdir(), 'sih-supervised-'))
const log = new ProcessLog(join(folder, 'tiny.log'))
const started: SupervisedProcess[] = []

const wait = 'setInterval(() => {}, 1000)'
const obedient = `console.log('ready'); ${wait}`
const stubborn = `process.on('SIGTERM', () => {}); ${obedient}`

function supervise(script: string, supervision?: Supervision, readyWithinMs = 20_000): SupervisedProcess {
  const supervised = new SupervisedProcess(
    {
      name: 'tiny',
      log,
      spawn: () => spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] }),
      isReady: ({ line }) => line === 'ready',
      readyWithinMs,
      stopSteps: [
        ['SIGTERM', 500],
        ['SIGKILL', 5_000],
      ],
    },
    supervision,
  )
  started.push(supervised)
  return supervised
}

afterEach(() => Promise.all(started.splice(0).map((supervised) => supervised.stop())))
afterAll(async () => {
  await log.close()
  rmSync(folder, { recursive: true })
})

describe('a supervised process', () => {
  it('has started when it says so, and is gone after a stop', async () => {
    const tiny = supervise(obedient)
    expect(await tiny.start()).toEqual({ line: 'ready' })
    const pid = tiny.pid!
    expect(await tiny.stop()).toBe(true)
    expect(isAlive(pid)).toBe(false)
  })

  it('is killed if it does not follow the polite signal, and that is told', async () => {
    const tiny = supervise(stubborn)
    await tiny.start()
    const pid = tiny.pid!
    expect(await tiny.stop()).toBe(false)
    expect(isAlive(pid)).toBe(false)
  })

  it('that ends before it is ready fails to start, with its last words', async () => {
    const tiny = supervise(`console.error('no database'); process.exit(7)`)
    await expect(tiny.start()).rejects.toThrow(/ended with exit code 7 before it was ready.*no database/s)
  })

  it('that is never ready fails to start, and is not left running', async () => {
    const tiny = supervise(wait, undefined, 300)
    await expect(tiny.start()).rejects.toThrow('was not ready within 0.3 s')
    expect(tiny.pid).toBeUndefined()
  })

  it('whose program does not exist fails to start', async () => {
    const nobody = new SupervisedProcess({
      name: 'nobody',
      log,
      spawn: () => spawn('/nowhere/program', { stdio: ['ignore', 'pipe', 'pipe'] }),
      isReady: () => false,
      readyWithinMs: 5_000,
      stopSteps: [['SIGTERM', 500]],
    })
    await expect(nobody.start()).rejects.toThrow('ENOENT')
  })

  it('is started again when it dies, each time, and it is said', async () => {
    const told: string[] = []
    const tiny = supervise(obedient, { keepAlive: true, tell: (sentence) => told.push(sentence) })
    await tiny.start()
    const first = tiny.pid
    await tiny.kill()
    await tiny.whenReady()
    const second = tiny.pid
    await tiny.kill()
    await tiny.whenReady()
    expect(new Set([first, second, tiny.pid]).size).toBe(3)
    expect(told).toEqual([
      'tiny was ended by SIGKILL; starting it again in 0.25 s',
      'tiny is running again',
      'tiny was ended by SIGKILL; starting it again in 0.5 s',
      'tiny is running again',
    ])
  })

  it('that dies stays dead if nobody asked for more', async () => {
    const told: string[] = []
    const tiny = supervise(obedient, { keepAlive: false, tell: (sentence) => told.push(sentence) })
    await tiny.start()
    await tiny.kill()
    expect(told).toEqual(['tiny was ended by SIGKILL'])
    expect(tiny.pid).toBeUndefined()
    await tiny.restart()
    expect(isAlive(tiny.pid!)).toBe(true)
  })

  it('is not started again once it was stopped, and nobody waits for it in vain', async () => {
    const tiny = supervise(obedient, { keepAlive: true })
    await tiny.start()
    await tiny.kill()
    const waiting = tiny.whenReady()
    await tiny.stop()
    await expect(waiting).rejects.toThrow('tiny was stopped')
    expect(await becomes(() => tiny.pid !== undefined, 600)).toBe(false)
  })

  it('is stopped while it is starting when that is called off', async () => {
    const cancel = new AbortController()
    const tiny = supervise(wait, { keepAlive: true, signal: cancel.signal })
    const start = tiny.start()
    expect(await becomes(() => tiny.pid !== undefined, 5_000)).toBe(true)
    const pid = tiny.pid!
    cancel.abort()
    await expect(start).rejects.toThrow('before it was ready')
    expect(isAlive(pid)).toBe(false)
  })
})
