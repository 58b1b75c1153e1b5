import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesOf, checkpointOf, exportLines, leavesOf, madeEvents, signer } from './made-log.js'

const program = join(import.meta.dirname, '../bin/sih-verify.js')
const leaves = leavesOf(madeEvents(60))
const key = ['--key', signer.verifierKey]

interface Outcome {
  code: number | undefined
  stdout: string
  stderr: string
}

const run = (args: string[], input = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? undefined, stdout, stderr }),
    )
    child.stdin!.end(input)
  })

describe('sih-verify', () => {
  let folder: string
  const file = async (name: string, lines: string[]) => {
    const path = join(folder, name)
    await writeFile(path, bytesOf(lines).toString())
    return path
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sih-verify-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('says in words that a log is intact, and ends with 0', async () => {
    const exported = await file('export.ndjson', exportLines(leaves))
    const kept = await file('kept.ndjson', [JSON.stringify({ checkpoint: checkpointOf(leaves.slice(0, 7)) })])
    const { code, stdout } = await run([exported, ...key, '--kept', kept])
    expect(stdout).toMatch(/^INTACT: 60 entries, nothing changed, nothing left out\./)
    expect(stdout).toContain('confirmed by 4 signed checkpoints and 1 that were kept')
    expect(code).toBe(0)
  })

  test('names what is wrong, and ends with 1; as JSON, too, and from standard input', async () => {
    const lines = exportLines(leaves).filter((line) => line !== leaves[20])
    const exported = await file('changed.ndjson', lines)
    const { code, stdout } = await run([exported, ...key])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^NOT INTACT: /)
    expect(stdout).toContain('NUMBER_MISSING: ')
    const asJson = await run(['-', ...key, '--json'], bytesOf(lines).toString())
    expect(asJson.code).toBe(1)
    expect(JSON.parse(asJson.stdout)).toMatchObject({ intact: false, entries: 59 })
  })

  test.each([
    ['no export', key],
    ['no key', ['export.ndjson']],
    ['a key that is none', ['export.ndjson', '--key', 'nonsense']],
    ['a file that is not there', ['nowhere.ndjson', ...key]],
    ['an option that there is not', ['export.ndjson', ...key, '--trust-me']],
  ])('given %s, says how it is used and ends with 2', async (_what, args) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('sih-verify <export.ndjson | ->')
  })
})
