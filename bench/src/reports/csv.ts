import type { Stack } from '@sih/local-stack'
import { readFileSync } from 'node:fs'
import type { Client } from '../client.js'
import { addDays, londonDay } from '@sih/calendar'
import { atLeast, atMost, plain, type Figure } from '../figure.js'

const mebibyte = 2 ** 20
/** Rows after which memory is as large as it should ever be. */
const begun = 20_000

/**
 * Reads all rows behind a figure as a file, and looks at the memory of the two processes it passes through: the second time, as
 * the first takes what a process keeps for as long as it runs. Linux only.
 */
export async function csv(stack: Stack, programme: Client, rows: number): Promise<Figure[]> {
  const pids = ['gateway', 'reporting'].map((name) => stack.instance(name).process.pid!)
  await read(stack, programme, rows, () => undefined)
  let [early, late] = [0, 0]
  const started = performance.now()
  const lines = await read(stack, programme, rows, (sofar) => {
    if (sofar <= begun) early = Math.max(early, memoryOf(pids))
    else late = Math.max(late, memoryOf(pids))
  })
  const seconds = (performance.now() - started) / 1_000
  return [
    atLeast(rows, 'CSV: rows, at least', lines, 'rows'),
    plain('CSV: rows a second', lines / seconds, '1/s'),
    plain(`CSV: memory of gateway and reporting, first ${begun} rows`, early / mebibyte, 'MiB'),
    atMost(64, 'CSV: grown by the rest, at most', Math.max(0, late - early) / mebibyte, 'MiB'),
  ]
}

/** @returns how many rows it has read when it leaves off */
async function read(
  { apiUrl }: Stack,
  programme: Client,
  rows: number,
  look: (rows: number) => void,
): Promise<number> {
  const today = londonDay(new Date())
  const path = `/reports/engagement/rows.csv?figure=profilesOpened&from=${addDays(today, -729)}&to=${today}`
  const response = await fetch(`${apiUrl}/api/v1${path}`, { headers: programme.headers })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  let lines = 0
  for await (const chunk of response.body!) {
    lines += (chunk as Buffer).filter((byte) => byte === 10).length
    look(lines)
    if (lines >= rows) break
  }
  return lines
}

/** Bytes that are resident. */
function memoryOf(pids: number[]): number {
  return pids.reduce((sum, pid) => {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]
    return sum + Number(kibibytes) * 1_024
  }, 0)
}
