import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const planted = 'tests/architecture/planted'
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[]
}
const rules = config.forbidden.map(({ name }) => name)

interface Violation {
  from: string
  rule: { name: string }
}

async function violationsIn(folder: string): Promise<Violation[]> {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', folder],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

/** That they hold for the project is what `npm run lint` looks at. */
describe('the rules on imports', () => {
  let caught: Violation[]
  beforeAll(async () => {
    caught = await violationsIn(planted)
  }, 60_000)

  it('each have a planted violation', async () => {
    expect((await readdir(join(root, planted))).sort()).toEqual([...rules].sort())
  })

  it.each(rules)('%s catches its planted violation, and no other rule does', (rule) => {
    const there = caught.filter(({ from }) => from.startsWith(`${planted}/${rule}/`))
    expect([...new Set(there.map(({ rule: { name } }) => name))]).toEqual([rule])
  })
})
