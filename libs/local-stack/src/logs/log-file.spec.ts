import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomes } from '../processes/stop-process.js'
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

it('a log file that could not be written for a while is written again afterwards', async () => {
  const blocked = join(folder, 'blocked.log')
  mkdirSync(blocked)
  const log = new LogFile(blocked)
  log.write('lost')
  for (let looks = 0; looks < 10; looks++) await stat(blocked)
  rmdirSync(blocked)
  const isWritten = () => {
    log.write('kept')
    return existsSync(blocked) && readFileSync(blocked, 'utf8').includes('kept')
  }
  expect(await becomes(isWritten, 5_000)).toBe(true)
  await log.close()
})
