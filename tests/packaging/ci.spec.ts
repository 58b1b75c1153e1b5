import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileOf, textOf } from './compose-file.js'

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'sih-ci-')))
const checkout = join(parent, 'checkout')
const ods = join(parent, 'shared/data/ods/etr.csv')

/** In place of npm: notes what it was asked and plays the outcome of the tests. */
const npm = `#!/usr/bin/env bash
echo "$* ODS_FILE=\${ODS_FILE:-}" >> "${parent}/asked"
if [[ $1 == "\${FAILS_AT:-}" || $* == "\${FAILS_AT:-}" ]]; then exit 3; fi
last=\${!#}
if [[ $1 == test ]]; then echo "$RESULTS" > "\${last#--outputFile=}"; exit "$TESTS_EXIT"; fi
`

async function runCi(
  environment: Record<string, string>,
): Promise<{ code: number; lines: string[]; asked: string[] }> {
  rmSync(join(parent, 'asked'), { force: true })
  const results = JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 })
  const PATH = [join(parent, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter)
  const ci = spawn(join(checkout, '.ci/run'), {
    env: { PATH, RESULTS: results, TESTS_EXIT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  ci.stdout.on('data', (text: Buffer) => (output += String(text)))
  const code = await new Promise<number>((resolve) => ci.once('close', (status) => resolve(status ?? -1)))
  return {
    code,
    lines: output.trim().split('\n'),
    asked: readFileSync(join(parent, 'asked'), 'utf8').trim().split('\n'),
  }
}

beforeAll(() => {
  for (const folder of ['bin', 'checkout/.ci', 'shared/data/ods'])
    mkdirSync(join(parent, folder), { recursive: true })
  cpSync(fileOf('.ci/run'), join(checkout, '.ci/run'))
  writeFileSync(join(parent, 'bin/npm'), npm, { mode: 0o755 })
})
afterAll(() => rmSync(parent, { recursive: true }))

describe('.ci/run', () => {
  it('does what a newcomer does, with scripts that exist, and ends with the count', async () => {
    const { code, lines, asked } = await runCi({})
    expect([code, lines.at(-1)]).toEqual([0, '7 passed, 0 failed'])
    const verbs = asked.map((line) => line.replace(/ (-- .*)?ODS_FILE=.*$/, ''))
    expect(verbs).toEqual(['ci', 'run lint', 'run types', 'run build', 'test'])
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: object }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['lint', 'types', 'build', 'test']))
  })

  it('fails with the tests, files that could not be loaded counted', async () => {
    const RESULTS = JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 })
    const { code, lines } = await runCi({ RESULTS, TESTS_EXIT: '1' })
    expect([code, lines.at(-1)]).toEqual([1, '5 passed, 3 failed'])
  })

  it.each(['ci', 'run lint', 'run types', 'run build'])('stops at a failing `npm %s`', async (step) => {
    const { code, asked } = await runCi({ FAILS_AT: step })
    expect(code).toBe(3)
    expect(asked.at(-1)).toContain(step)
  })

  it('tries the import on the published ODS file where there is one', async () => {
    expect((await runCi({})).asked.at(-1)).toMatch(/ODS_FILE=$/)
    writeFileSync(ods, '')
    expect((await runCi({})).asked.at(-1)).toContain(`ODS_FILE=${ods}`)
  })
})
