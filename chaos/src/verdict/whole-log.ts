import { noteSigner, noteVerifier } from '@sih/merkle'
import { readOrCreateSecrets } from '@sih/local-stack'
import { verifyExport } from '@sih/verifier'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually } from '@sih/testing'
import type { Ground } from '../ground/ground.js'
import type { Cast } from '../people/cast.js'
import { unverifiable, type Finding } from './finding.js'
import { readExport, type Entry } from './log.js'

/** Takes the log home as an auditor would, and verifies it with the key that was agreed on and what the witness has kept. */
export async function wholeLog(
  ground: Ground,
  { auditor }: Cast,
): Promise<{ entries: Entry[]; findings: Finding[] }> {
  const { witness } = ground.stack.servers
  // First what the witness has signed: what it signs later cannot be in the export.
  const kept = await eventually(async () => (await fetch(`${witness.url}/checkpoints`)).text(), 60_000)
  const file = join(ground.folder, 'audit.ndjson')
  await writeFile(file, await auditor.insist<string>('GET', '/audit/export'))
  const { audit } = await readOrCreateSecrets(ground.stack.dataDir)
  const verdict = await verifyExport(createReadStream(file), {
    keys: [noteVerifier(noteSigner(audit.signingKey).verifierKey)],
    witnesses: [noteVerifier(witness.verifierKey)],
    kept: kept
      .split('\n')
      .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as { checkpoint: string }).checkpoint)),
  })
  const findings = verdict.findings.map(({ code, message }) => unverifiable(`${code}: ${message}`))
  if (!verdict.intact && findings.length === 0)
    findings.push(unverifiable('The log is not signed to its end'))
  const { entries, odd } = await readExport(file)
  findings.push(...odd.map(({ line }) => unverifiable(`Quarantined in the log: ${line}`)))
  return { entries, findings }
}
