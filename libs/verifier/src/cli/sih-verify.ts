import { createReadStream } from 'node:fs'
import { parseCommand, usage } from './command.js'
import { describeVerdict } from './describe-verdict.js'
import { verifyExport } from '../verify-export.js'

const everyEntries = 50_000

async function run(): Promise<number> {
  const command = await parseCommand(process.argv.slice(2))
  const file = command.file === '-' ? process.stdin : createReadStream(command.file)
  const verdict = await verifyExport(file, command, (entries) => {
    if (entries % everyEntries === 0) process.stderr.write(`${entries} entries read\n`)
  })
  process.stdout.write(command.json ? `${JSON.stringify(verdict)}\n` : describeVerdict(verdict))
  return verdict.intact ? 0 : 1
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
