import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processIdentity } from '../processes/process-identity.js'
import { acquireLock, readLock } from './run-lock.js'

let folder: string
let file: string
let other: ChildProcess

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sih-lock-'))
  file = join(folder, 'run.lock')
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(other, 'spawn')
})
afterEach(() => {
  other.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const heldBy = (pid: number, identity: string | undefined) =>
  writeFileSync(file, JSON.stringify({ pid, identity }))

describe('the lock of a data folder', () => {
  it('is held from acquire to release', () => {
    const lock = acquireLock(file)
    expect(readLock(file)?.pid).toBe(process.pid)
    lock.release()
    expect(existsSync(file)).toBe(false)
  })

  it('keeps everybody out while its holder lives, and names the holder', () => {
    heldBy(other.pid!, processIdentity(other.pid!))
    expect(() => acquireLock(file)).toThrow(`process ${other.pid}`)
    expect(readLock(file)?.pid).toBe(other.pid)
  })

  it('is taken over when its holder was killed', async () => {
    heldBy(other.pid!, processIdentity(other.pid!))
    other.kill('SIGKILL')
    await once(other, 'exit')
    acquireLock(file).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over when the number of its holder belongs to another process by now', () => {
    heldBy(other.pid!, 'of an earlier process')
    expect(readLock(file)).toBeUndefined()
    acquireLock(file)
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
  })

  it('is taken over when it was damaged', () => {
    writeFileSync(file, '{"pid":')
    acquireLock(file)
    expect(readLock(file)?.pid).toBe(process.pid)
  })
})
