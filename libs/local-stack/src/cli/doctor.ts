/** `npm run doctor`: what could keep `npm start` from working here, and what to do about it. */
import { repositoryRoot } from '@sih/deployment'
import { examine } from '../doctor/examine.js'
import { coloured } from '../logs/console-view.js'
import { dataDirOf } from '../settings/data-dir.js'

try {
  const findings = await examine(repositoryRoot(), dataDirOf(process.env), process.env)
  for (const { what, remedy } of findings) {
    console.log(
      remedy
        ? `${coloured('red', 'wrong')}  ${what}\n       → ${remedy}`
        : `${coloured('green', 'ok')}     ${what}`,
    )
  }
  const count = findings.filter(({ remedy }) => remedy).length
  console.log(count === 0 ? '\nAll well: npm start.' : `\nTo be put right: ${count}.`)
  process.exitCode = count === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
