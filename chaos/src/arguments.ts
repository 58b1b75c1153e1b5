import { parseArgs } from 'node:util'

export const usage = `Usage: npm run chaos -- [options]

  --kills N     go on until so many processes were killed, and the stream was lost once for every 25 of them (500)
  --seconds N   break things for at most so many seconds; starting before and verifying afterwards come on top
  --seed N      what is broken, and what people do: the same for the same seed
`

export interface Arguments {
  kills: number
  seconds: number
  seed: number
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} ${text}: give a whole number\n\n${usage}`)
  return Number(text)
}

/** @throws Error for anything that is not known */
export function parseArguments(words: string[]): Arguments {
  const { values } = parseArgs({
    args: words,
    options: { kills: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } },
  })
  const { kills, seconds, seed } = values
  return {
    // Who gives a time alone wants as many as fit into it.
    kills: kills ? wholeNumber('kills', kills) : seconds ? Infinity : 500,
    seconds: seconds ? wholeNumber('seconds', seconds) : Infinity,
    seed: seed ? wholeNumber('seed', seed) : Date.now() % 1_000_000,
  }
}
