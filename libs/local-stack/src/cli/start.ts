/** `npm start`: the whole product on this machine, until Ctrl-C. */
import { parseStartArguments, usage } from '../settings/arguments.js'
import { dataDirOf } from '../settings/data-dir.js'
import { runUntilStopped } from './run-until-stopped.js'

try {
  const { help, logStyle: logs, scale, seed } = parseStartArguments(process.argv.slice(2))
  if (help) console.log(usage)
  else {
    const demonstration = seed && 'in the background'
    await runUntilStopped({
      dataDir: dataDirOf(process.env),
      scale,
      seed: demonstration,
      logs,
      environment: process.env,
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
