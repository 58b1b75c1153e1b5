import { eventually, expectRefused } from '@sih/testing'
import { readdirSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { Hasher } from './hasher.js'

describe('The hasher', () => {
  let hasher: Hasher
  beforeEach(() => (hasher = new Hasher()))
  afterEach(() => hasher.stop())

  const pid = () => hasher['child']!.pid!

  it('tells the password that was hashed from every other', async () => {
    const hash = await hasher.hash('tern-granite-apron')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,(p=1,t=2|t=2,p=1)\$/)
    expect(await hasher.matches(hash, 'tern-granite-apron')).toBe(true)
    expect(await hasher.matches(hash, 'tern-granite-aprons')).toBe(false)
  })

  it('answers each of many at once with its own', async () => {
    const passwords = ['one', 'two', 'three', 'four', 'five', 'six']
    const hashes = await Promise.all(passwords.map((password) => hasher.hash(password)))
    const own = await Promise.all(passwords.map((password, n) => hasher.matches(hashes[n]!, password)))
    expect(own).toEqual(passwords.map(() => true))
  })

  it('works with low priority, in every thread', async () => {
    await hasher.hash('tern-granite-apron')
    const threads = process.platform === 'linux' ? readdirSync(`/proc/${pid()}/task`).map(Number) : [pid()]
    expect(new Set(threads.map((thread) => getPriority(thread)))).toEqual(
      new Set([constants.priority.PRIORITY_BELOW_NORMAL]),
    )
  })

  it('refuses what was asked of a process that dies, and does the next', async () => {
    await hasher.hash('tern-granite-apron')
    const asked = hasher.hash('tern-granite-apron')
    process.kill(pid(), 'SIGKILL')
    await expectRefused(asked, 'SERVICE_UNAVAILABLE')
    expect(await hasher.hash('tern-granite-apron')).toMatch(/^\$argon2id/)
  })

  it('says what is wrong with a hash that is none', async () => {
    await expect(hasher.matches('not a hash', 'tern-granite-apron')).rejects.toThrow('pchstr')
    expect(await hasher.hash('tern-granite-apron')).toMatch(/^\$argon2id/)
  })

  it('leaves no process behind', async () => {
    await hasher.hash('tern-granite-apron')
    const gone = pid()
    hasher.stop()
    await eventually(() => expect(() => process.kill(gone, 0)).toThrow('ESRCH'))
  })
})
