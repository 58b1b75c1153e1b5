import { date } from '../../rendering/words.js'
import type { ListName, Reference } from '../../rendering/reference.js'

type Say = (value: string) => string
const quoted: Say = (value) => `“${value}”`

const texts: Record<string, [string, Say]> = {
  search: ['With the words', quoted],
  role: ['Role', quoted],
  near: ['Near', (value) => value],
  withinMiles: ['Within miles', (value) => value],
  startsBy: ['Can start by', date],
  interestedFrom: ['Interested since', date],
}
const codes: Record<string, [string, ListName]> = {
  connection: ['Connection', 'connections'],
  service: ['Service', 'armedServices'],
  staffGroup: ['Staff group', 'staffGroups'],
  band: ['Band', 'bands'],
  workingPattern: ['Working pattern', 'workingPatterns'],
  contractType: ['Contract', 'contractTypes'],
  region: ['Region', 'regions'],
  support: ['Help wanted', 'support'],
}
const switches: Record<string, string> = {
  withinTheirRadius: 'Within the distance that they would travel',
  unanswered: 'Who wait for an answer',
  newSinceLastVisit: 'New since the last visit',
  byReferral: 'Who came by referral',
}

/** What a search asks for, in words for people. */
export function filterWords(filters: object, reference: Pick<Reference, 'label'>): string[] {
  return Object.entries(filters).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return []
    if (switches[name]) return [switches[name]]
    const [text, code] = [texts[name], codes[name]]
    if (text) return [`${text[0]}: ${text[1](String(value))}`]
    if (!code) return []
    const labels = (value as string[]).map((one) => reference.label(one, code[1]))
    return [`${code[0]}: ${labels.join(', ')}`]
  })
}
