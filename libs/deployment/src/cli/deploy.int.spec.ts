import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programs } from '@sih/kernel'
import { startNats, startPostgres, type Nats, type Postgres } from '@sih/local-stack/servers'
import { provisionedAccess } from '../database-access.js'
import { repositoryRoot } from '../repository-root.js'
import { withClient } from '../with-client.js'

/** Twelve programs with all of Nest in them; a busy machine takes its time. */
const patienceMs = 180_000
const dataDir = mkdtempSync(join(tmpdir(), 'sih-deploy-'))
let postgres: Postgres
let nats: Nats

beforeAll(async () => {
  ;[postgres, nats] = await Promise.all([startPostgres({ dataDir }), startNats({ dataDir })])
})
afterAll(async () => {
  await Promise.all([postgres.stop(), nats.stop()])
  rmSync(dataDir, { recursive: true })
})

function deploy(changes: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  const passwords = programs.flatMap((service) => [
    [`${service.toUpperCase()}_DATABASE_PASSWORD`, 'service'],
    [`${service.toUpperCase()}_OWNER_PASSWORD`, 'owner'],
  ])
  const servers = { POSTGRES_ADMIN_URL: postgres.adminUrl, NATS_URL: nats.urls.deploy }
  const env = { PATH: process.env.PATH, ...Object.fromEntries(passwords), ...servers, ...changes }
  const command = join(repositoryRoot(), 'libs/deployment/dist/src/cli/deploy.js')
  return new Promise((resolve) => {
    execFile(process.execPath, [command], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
}

const tables = (service: (typeof programs)[number]) => {
  const { url } = provisionedAccess(postgres.adminUrl, service, { owner: 'owner', service: 'service' })
  const sql = `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'`
  return withClient(url, async (client) => (await client.query<{ n: number }>(sql)).rows[0]?.n)
}

describe('the deploy command', () => {
  it(
    'makes databases, tables and stream of the real services, and may be repeated',
    async () => {
      const first = await deploy()
      expect(first).toMatchObject({ code: 0 })
      expect(first.output).toMatch(/deploy: databases and roles.*deploy: migrations.*deploy: event stream/s)
      const made = await Promise.all(programs.map(tables))
      expect(Math.min(...made.map(Number))).toBeGreaterThan(1)
      expect(await deploy()).toMatchObject({ code: 0 })
      expect(await Promise.all(programs.map(tables))).toEqual(made)
    },
    patienceMs,
  )

  it('says what is wrong and fails', async () => {
    const wrongPassword = Object.assign(new URL(postgres.adminUrl), { password: 'guess' }).href
    const { code, output } = await deploy({ POSTGRES_ADMIN_URL: wrongPassword })
    expect(code).toBe(1)
    expect(output).toContain('password authentication failed')
    expect(output).not.toContain('guess')
  })
})
