import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Account } from './account/account.js'
import { parseArguments } from './arguments.js'
import { campaign } from './campaign.js'
import { Ground } from './ground/ground.js'
import { Load } from './load/load.js'
import { assemble } from './people/cast.js'
import { report, summary } from './report/report.js'
import { reach } from './verdict/verdict.js'

const tell = (line: string) => console.log(line)

// What has been started and mounted ends with us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const arguments_ = parseArguments(process.argv.slice(2))
tell(`--seed ${arguments_.seed}`)
const ground = await Ground.lay(tell)
let failed = true
try {
  if (ground.disk === null) tell('No disk may be mounted here: it is not filled.')
  tell('everybody comes in')
  const cast = await assemble(ground)
  const account = new Account()
  const load = new Load(cast, account, arguments_.seed)
  load.start()
  const broken = await campaign(ground, account, arguments_, tell)
  await load.stop()
  const verdict = await reach(ground, cast, account, tell)
  failed = verdict.findings.length > 0 || account.wrong.length > 0
  tell(report(broken, account, verdict))
  tell(JSON.stringify(summary(broken, account, verdict)))
} finally {
  if (failed) cpSync(join(ground.stack.dataDir, 'logs'), `${ground.folder}-logs`, { recursive: true })
  await ground.clear()
}
process.exit(failed ? 1 : 0)
