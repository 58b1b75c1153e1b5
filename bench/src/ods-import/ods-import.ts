import { startStack } from '@sih/local-stack'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from '../client.js'
import { atMost, plain, type Figure } from '../figure.js'
import { generatedFile } from './generated-file.js'

interface Report {
  id: string
  state: string
  rows: number
  done: number
}

interface Import {
  seconds: number
  /** How often the report showed that it was further than before. */
  steps: number
}

/** From the upload of an ODS file until its report says that it is done. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  try {
    const staff = await Client.signIn(
      stack.apiUrl,
      stack.signIns.find(({ role }) => role === 'programme_staff')!,
    )
    const usual = await importFile(staff, generatedFile(210))
    const renamed = await importFile(staff, generatedFile(210, ' RENAMED'))
    const large = await importFile(staff, generatedFile(10_000))
    const again = await importFile(staff, generatedFile(10_000))
    return [
      atMost(2, '210 new rows, at most', usual.seconds, 's'),
      atMost(2, '210 renamed rows, at most', renamed.seconds, 's'),
      atMost(20, '10,000 rows, at most', large.seconds, 's'),
      plain('10,000 rows: steps shown', large.steps, 'steps'),
      plain('the same 10,000 rows again', again.seconds, 's'),
    ]
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function importFile(staff: Client, file: string): Promise<Import> {
  const form = new FormData()
  form.set('file', new Blob([file]), 'etr.csv')
  const start = performance.now()
  let report = await staff.send<Report>('POST', '/admin/ods-imports', { form })
  let steps = 1
  while (report.state !== 'done') {
    await delay(20)
    const next = await staff.get<Report>(`/admin/ods-imports/${report.id}`)
    if (next.done > report.done) steps += 1
    report = next
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`${report.rows} rows in ${seconds.toFixed(2)} s, seen in ${steps} steps`)
  return { seconds, steps }
}
