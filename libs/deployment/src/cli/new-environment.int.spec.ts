import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.js'

const parent = mkdtempSync(join(tmpdir(), 'sih-environment-'))
const folder = join(parent, 'secrets')
afterAll(() => rmSync(parent, { recursive: true }))

function makeSecrets(
  parameters: string[],
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const command = join(repositoryRoot(), 'libs/deployment/dist/src/cli/new-environment.js')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, '--folder', folder, ...parameters],
      { env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
}

describe('the command that makes the secrets of an installation', () => {
  it.each([
    ['--host', [], { SMTP_URL: 'smtp://mail' }],
    ['--host', ['--host', 'cms example'], { SMTP_URL: 'smtp://mail' }],
    ['SMTP_URL', ['--host', 'cms.example.org'], {}],
  ])('asks for %s', async (missing, parameters, env) => {
    const { code, output } = await makeSecrets(parameters, env as Record<string, string>)
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^${missing}.*\\n\\n.*npm run`, 's')),
    ])
    expect(existsSync(folder)).toBe(false)
  })

  it('makes them once, and tells none of them', async () => {
    const made = () => makeSecrets(['--host', 'cms.example.org'], { SMTP_URL: 'smtps://user:word@mail' })
    const { code, output } = await made()
    expect([code, output]).toEqual([0, expect.stringContaining(folder)])
    const password = readFileSync(join(folder, 'postgres-password'), 'utf8')
    expect(output).not.toContain(password.trim())
    expect(readFileSync(join(folder, 'smtp-url'), 'utf8')).toBe('smtps://user:word@mail\n')
    expect((await made()).code).toBe(1)
    expect(readFileSync(join(folder, 'postgres-password'), 'utf8')).toBe(password)
  })
})
