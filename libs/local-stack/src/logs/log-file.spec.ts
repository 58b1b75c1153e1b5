import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LogFile } from './log-file.js'

const folder = mkdtempSync(join(tmpdir(), 'sih-log-'))
const file = join(folder, 'service.log')
const limit = 1000
afterAll(() => rmSync(folder, { recursive: true }))

it('a log file keeps the newest lines and never more than twice its limit', async () => {
  for (let run = 0; run < 20; run++) {
    const log = new LogFile(file, limit)
    for (let line = 0; line < 10; line++) log.write(`run ${run} line ${line}`.padEnd(50, '.'))
    await log.close()
  }
  expect(readdirSync(folder).sort()).toEqual(['service.log', 'service.log.1'])
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(limit + 51)
  expect(readFileSync(file, 'utf8').trim().split('\n').at(-1)).toContain('run 19 line 9')
})
