import {
  bandCodes,
  connectionCodes,
  regionCodes,
  staffGroupCodes,
  supportCodes,
  workingPatternCodes,
} from '@sih/contracts'

const texts = [
  'nurse',
  'nursing',
  'okafor',
  'okafr',
  'zoe',
  'electr',
  'the',
  'team',
  'driver',
  'smith jones',
  'project manager',
  'muller',
]
const sorts = ['newest', 'name', 'earliest_start']

const lists = {
  connection: connectionCodes,
  staffGroup: staffGroupCodes,
  band: bandCodes,
  workingPattern: workingPatternCodes,
  region: regionCodes,
  support: supportCodes,
}

/** A search with any of the filters, none and all included; three in ten are by text. */
export function randomSearch(): URLSearchParams {
  const query = new URLSearchParams()
  const one = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!
  const perhaps = (share: number, name: string, value: () => string) => {
    if (Math.random() < share) query.set(name, value())
  }
  for (const [name, codes] of Object.entries(lists)) {
    perhaps(0.3, name, () => [...new Set([one<string>(codes), one<string>(codes)])].join(','))
  }
  perhaps(0.3, 'search', () => one(texts))
  perhaps(0.1, 'role', () => one(['nurse', 'engineer', 'data']))
  perhaps(0.1, 'startsBy', () => '2026-12-01')
  perhaps(0.1, 'interestedFrom', () => '2025-12-01')
  perhaps(0.1, 'unanswered', () => 'true')
  perhaps(0.8, 'sort', () => one(sorts))
  return query
}
