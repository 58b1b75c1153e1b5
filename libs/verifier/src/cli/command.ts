import { noteVerifier, type NoteVerifier } from '@sih/merkle'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

export const usage = `Verifies an export of the audit log. It needs nothing but the export and the public key of the log.

  sih-verify <export.ndjson | -> --key <verifier key> [--witness <verifier key>]
             [--kept <checkpoints.ndjson>] [--json]

  --key   the log's public key, obtained from elsewhere than from the log; twice while keys change
  --witness  public key of a witness: says how far it has signed
  --kept  checkpoints kept earlier or by a witness, a line each: {"checkpoint":"…"}
  --json  the verdict as one JSON object

Ends with 0 if the log is intact, with 1 if it is not, with 2 if it could not be verified.
`

export interface Command {
  file: string
  keys: NoteVerifier[]
  kept: string[]
  witnesses: NoteVerifier[]
  json: boolean
}

/** @throws Error for what is missing or cannot be read; NoteError for a key that is none. */
export async function parseCommand(argv: string[]): Promise<Command> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      kept: { type: 'string' },
      witness: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error('Name one export')
  if (values.key.length === 0) throw new Error('Give the public key of the log')
  const kept = values.kept === undefined ? [] : await keptIn(values.kept)
  const [keys, witnesses] = [values.key, values.witness].map((given) => given.map(noteVerifier)) as [
    NoteVerifier[],
    NoteVerifier[],
  ]
  return { file, keys, witnesses, kept, json: values.json }
}

async function keptIn(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => (JSON.parse(line) as { checkpoint: string }).checkpoint)
}
