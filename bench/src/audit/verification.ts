import { noteSigner } from '@sih/merkle'
import { readOrCreateSecrets, type Stack } from '@sih/local-stack'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { fileURLToPath } from 'node:url'
import type { Client } from '../client.js'
import { atMost, plain, type Figure } from '../figure.js'

const sihVerify = fileURLToPath(
  new URL('../../../../libs/verifier/dist/src/cli/sih-verify.js', import.meta.url),
)
const megabyte = 1024 * 1024

/** Most memory that a process has had at a time, in bytes; Linux alone tells. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024
  } catch {
    return 0
  }
}

/** The whole log as an auditor gets it, and the verdict on it with what the witness has kept. */
export async function verification({ apiUrl, dataDir, servers }: Stack, client: Client): Promise<Figure[]> {
  const file = join(dataDir, 'export.ndjson')
  const kept = join(dataDir, 'witnessed.ndjson')
  // First: what is signed after the export would be missing from it.
  await download(`${servers.witness.url}/checkpoints`, kept)
  const exporting = performance.now()
  await download(`${apiUrl}/api/v1/audit/export`, file, client.headers)
  const exported = (performance.now() - exporting) / 1_000
  const { audit } = await readOrCreateSecrets(dataDir)
  const key = noteSigner(audit.signingKey).verifierKey
  const parameters = [file, '--key', key, '--witness', servers.witness.verifierKey, '--kept', kept, '--json']
  const started = performance.now()
  const child = spawn(process.execPath, [sihVerify, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  let peak = 0
  const looking = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 100)
  await once(child, 'close')
  clearInterval(looking)
  const seconds = (performance.now() - started) / 1_000
  const verdict = JSON.parse(output) as { intact: boolean; entries: number; witnessed: number }
  if (!verdict.intact) throw new Error(output)
  return [
    plain('export', exported, 's'),
    plain('size of the export', (await stat(file)).size / megabyte, 'MB'),
    plain('entries verified', verdict.entries, 'entries'),
    plain('of them signed by the witness', verdict.witnessed, 'entries'),
    atMost(60, 'verification within', seconds, 's'),
    atMost(256, 'memory of the verification, at most', peak / megabyte, 'MB'),
  ]
}

async function download(url: string, file: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(url, { headers })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(file))
}
