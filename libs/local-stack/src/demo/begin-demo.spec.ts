import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginDemo } from './index.js'
import { demoSignIns } from './sign-ins.js'

describe('The demonstration', () => {
  let dataDir: string
  let told: string[]
  let accounts: string[]

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sih-demo-'))
    told = []
    accounts = []
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  const begin = (messages: undefined | (() => Promise<never[]>)) =>
    beginDemo({
      apiUrl: 'http://localhost:1',
      createStaff: async (role) => void accounts.push(role),
      messages,
      dataDir,
      tell: (sentence) => void told.push(sentence),
    })
  const mailbox = async () => []

  it('is made once, and its sign-ins are told again at every start', async () => {
    await writeFile(join(dataDir, 'demonstration.json'), JSON.stringify(demoSignIns()))
    const demo = await begin(mailbox)
    expect(await demo.signIns()).toEqual(demoSignIns())
    expect(demo.everythingElse).toBeUndefined()
    expect([told, accounts]).toEqual([[], []])
  })

  it('that was interrupted is not made a second time, and says what helps', async () => {
    const interrupted = await begin(mailbox)
    interrupted.stop()
    await expect(interrupted.signIns()).rejects.toThrow('aborted')
    const demo = await begin(mailbox)
    expect(await demo.signIns()).toEqual(demoSignIns())
    expect(demo.everythingElse).toBeUndefined()
    expect(accounts).toEqual(['programme_admin'])
    expect(told).toEqual([expect.stringContaining('npm run demo:reset')])
  })

  it('is left out where nobody can read the mails that it needs', async () => {
    const demo = await begin(undefined)
    expect([await demo.signIns(), demo.everythingElse, accounts]).toEqual([[], undefined, []])
    await expect(readFile(join(dataDir, 'demonstration-begun.json'))).rejects.toThrow('ENOENT')
  })
})
