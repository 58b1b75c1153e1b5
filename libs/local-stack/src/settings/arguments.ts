import { parseArgs } from 'node:util'
import { programs, type ProgramName } from '@sih/kernel'
import type { LogStyle } from '../logs/console-view.js'

/** How many processes of each service; one where nothing is said. */
export type Scale = Partial<Record<ProgramName, number>>

export interface StartArguments {
  scale: Scale
  logStyle: LogStyle
  seed: boolean
  help: boolean
}

export const usage = `Usage: npm start -- [options]

  --scale SERVICE=N   run N processes of a service (repeatable), for example --scale candidates=2
  --json-logs         show log lines as the services print them
  --no-demo           start without demonstration data
  --help              this text

Services: ${programs.join(', ')}. Settings come from the environment: see docs/how-to/run-locally.md.`

const most = 16

/** `candidates=2` → that service and that number. @throws Error that says what is wrong with it. */
export function parseScale(text: string): [ProgramName, number] {
  const [name = '', count = ''] = text.split('=', 2)
  const service = programs.find((known) => known === name)
  if (!service) throw new Error(`--scale ${text}: there is no service "${name}", only ${programs.join(', ')}`)
  const number = Number(count)
  if (!/^\d+$/.test(count) || number > most) {
    throw new Error(`--scale ${text}: say how many, from 0 to ${most}, for example --scale ${service}=2`)
  }
  return [service, number]
}

/** The arguments of the start command. @throws Error for anything that is not known. */
export function parseStartArguments(words: string[]): StartArguments {
  const { values } = parseArgs({
    args: words,
    options: {
      scale: { type: 'string', multiple: true, default: [] },
      'json-logs': { type: 'boolean', default: false },
      'no-demo': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return {
    scale: Object.fromEntries(values.scale.map(parseScale)),
    logStyle: values['json-logs'] ? 'json' : 'readable',
    seed: !values['no-demo'],
    help: values.help,
  }
}
