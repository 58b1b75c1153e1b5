import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { builtProgram } from './built-program.js'
import { migrateService } from './migrate-service.js'

const root = mkdtempSync(join(tmpdir(), 'sih-migrate-'))
const url = 'postgres://organisations_owner:secret@127.0.0.1/organisations'

function migrationsAre(program: string): void {
  const file = builtProgram(root, 'organisations', 'migrate')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, program)
}

afterAll(() => rmSync(root, { recursive: true }))

describe('the migrations of a service', () => {
  it('run in the folder of the project with the address of the owner, and no other secret of this process', async () => {
    process.env.GATEWAY_KEY = 'secret'
    migrationsAre(`
      const { writeFileSync } = require('node:fs')
      writeFileSync('seen.json', JSON.stringify(process.env))`)
    await migrateService(root, 'organisations', url)
    delete process.env.GATEWAY_KEY
    const seen = JSON.parse(readFileSync(join(root, 'seen.json'), 'utf8'))
    expect(seen.DATABASE_URL).toBe(url)
    expect(seen).not.toHaveProperty('GATEWAY_KEY')
  })

  it('tell what they printed if they fail', async () => {
    migrationsAre(`console.log('column exists'); process.exitCode = 3`)
    await expect(migrateService(root, 'organisations', url)).rejects.toThrow(
      'The migrations of organisations failed (3):\ncolumn exists',
    )
  })

  it('are missed if they were not built, with a word on what to do', async () => {
    await expect(migrateService(root, 'audit', url)).rejects.toThrow('npm run build')
  })
})
