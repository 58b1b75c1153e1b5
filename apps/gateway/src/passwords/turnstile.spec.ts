import { expectRefused } from '@sih/testing'
import { Turnstile } from './turnstile.js'

describe('A turnstile', () => {
  it('lets so many in at a time, and all of them in the end', async () => {
    const turnstile = new Turnstile(2, 100)
    let inside = 0
    let most = 0
    const visit = async (n: number) => {
      most = Math.max(most, (inside += 1))
      await new Promise(setImmediate)
      inside -= 1
      return n
    }
    const visits = Array.from({ length: 20 }, (_, n) => turnstile.pass(() => visit(n)))
    expect(await Promise.all(visits)).toEqual(Array.from({ length: 20 }, (_, n) => n))
    expect(most).toBe(2)
  })

  it('turns away whoever would make the line too long', async () => {
    const turnstile = new Turnstile(1, 1)
    const { promise, resolve } = deferred()
    const first = turnstile.pass(() => promise)
    const second = turnstile.pass(async () => 'second')
    await expectRefused(
      turnstile.pass(async () => 'third'),
      'SERVICE_UNAVAILABLE',
    )
    resolve()
    await first
    expect(await second).toBe('second')
  })

  it('goes on after a failure', async () => {
    const turnstile = new Turnstile(1, 1)
    await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await turnstile.pass(async () => 'next')).toBe('next')
  })
})

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
