/** `npm run seed -- --candidates 100000`: generated candidates for the running local stack, or the database at DATABASE_URL. */
import { parseArgs } from 'node:util'
import { runningDatabase } from '../many-candidates/running-database.js'
import { seedCandidates } from '../many-candidates/seed-candidates.js'
import { dataDirOf } from '../settings/data-dir.js'

const { values } = parseArgs({
  options: { candidates: { type: 'string', default: '100000' }, organisation: { type: 'string' } },
})

try {
  const candidates = Number(values.candidates)
  if (!Number.isSafeInteger(candidates) || candidates < 1) throw new Error('--candidates: say how many')
  const databaseUrl = process.env['DATABASE_URL'] || (await runningDatabase(dataDirOf(process.env)))
  const started = Date.now()
  const organisationId = await seedCandidates({
    databaseUrl,
    candidates,
    organisationId: values.organisation,
    onProgress: (written) => {
      const seconds = Math.round((Date.now() - started) / 1_000)
      if (written % 5_000 === 0 || written === candidates) {
        console.log(`${written} of ${candidates} candidates, ${seconds} s`)
      }
    },
  })
  console.log(`One in five is interested in the organisation ${organisationId}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
