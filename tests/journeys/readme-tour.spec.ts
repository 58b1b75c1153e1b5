import { startStack, type Stack } from '@sih/local-stack'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The demonstration as a newcomer meets it: the README's tour, word for word, and something to look at for each role. */
describe('the demonstration', () => {
  let folder: string
  let stack: Stack

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sih-demo-'))
    stack = await startStack({ dataDir: join(folder, 'data'), ports: 'free', seed: 'in the background' })
  }, 240_000)
  afterAll(async () => {
    await stack?.stop()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)

  async function signedIn(role: string): Promise<Record<string, string>> {
    const { email, password } = stack.signIns.find((known) => known.role === role)!
    const answer = await fetch(`${stack.apiUrl}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { accessToken } = (await answer.json()) as { accessToken: string }
    return { Authorization: `Bearer ${accessToken}` }
  }

  it('lets everybody in from the start, while most of it is still being made', async () => {
    let complete = false
    const demonstration = stack.demonstration!.then(() => (complete = true))
    const roles = stack.signIns.map(({ role }) => role)
    expect(roles).toHaveLength(6)
    const headers = await Promise.all(roles.map(signedIn))
    expect(headers).not.toContainEqual({ Authorization: 'Bearer undefined' })
    expect(complete).toBe(false)
    await demonstration
  }, 240_000)

  async function tour(): Promise<string> {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const [, block] = /<!-- tour:.*?-->\s*```sh\n(.*?)```/s.exec(readme)!
    return block!.replaceAll('http://localhost:3000', stack.apiUrl)
  }

  it('lets the tour run as printed', async () => {
    const { stdout, stderr } = await promisify(execFile)('bash', [
      '--norc',
      '-euo',
      'pipefail',
      '-c',
      await tour(),
    ])
    expect(stderr).toBe('')
    expect(stdout).toContain('AIREDALE NHS FOUNDATION TRUST')
    expect(stdout).toContain('"threadsStarted"')
    expect(stdout).toContain('— step-into-health.localhost/audit')
    expect(stdout.trim().endsWith('true')).toBe(true)
    expect(stdout.match(/"code":"\w+"/g)).toEqual(['"code":"CANDIDATE_NOT_FOUND"'])
  }, 60_000)

  const lookedAt: Record<string, string[]> = {
    candidate: ['/candidates/me/interests', '/threads', '/notifications'],
    organisation_admin: [
      '/candidates',
      '/threads',
      '/notifications',
      '/organisation/users',
      '/organisation/invitations',
    ],
    organisation_user: ['/candidates', '/threads', '/notifications', '/placements', '/job-fillings'],
    programme_staff: [
      '/admin/organisations',
      '/admin/pledges',
      '/admin/candidates',
      '/placements',
      '/job-fillings',
    ],
    programme_admin: ['/admin/organisations', '/admin/pledges', '/admin/candidates'],
    auditor: ['/audit/entries'],
  }

  it.each(Object.entries(lookedAt))('has something to look at for a %s', async (role, paths) => {
    const headers = await signedIn(role)
    for (const path of paths) {
      const answer = await fetch(`${stack.apiUrl}/api/v1${path}`, { headers })
      expect(await answer.json()).toMatchObject({ items: expect.arrayContaining([expect.anything()]) })
    }
  })
})
