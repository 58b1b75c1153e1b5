import {
  armedServiceCodes,
  bandCodes,
  connectionCodes,
  contractTypeCodes,
  regionCodes,
  staffGroupCodes,
  supportCodes,
  workingPatternCodes,
} from '@sih/contracts'
import { firstNames, lastNames, qualifications, roles, skills, sentences } from './words.js'

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const candidateId = (n: number): string =>
  `00000000-5eed-7000-8000-${n.toString(16).padStart(12, '0')}`

const day = (start: string, days: number): string =>
  new Date(Date.parse(start) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)

export type GeneratedCandidate = ReturnType<typeof candidateNumber>

/** The same candidate for the same number, whoever asks and when: what is written twice is written once. */
export function candidateNumber(n: number) {
  const random = randomFrom(n)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const some = <T>(of: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => one(of))),
  ]
  const connections = some(connectionCodes, 2)
  const near = { latitude: 50.6 + random() * 4.5, longitude: -3.5 + random() * 4 }
  return {
    id: candidateId(n),
    state: random() < 0.95 ? 'active' : 'awaiting_confirmation',
    firstName: one(firstNames),
    lastName: random() < 0.1 ? `${one(lastNames)}-${one(lastNames)}` : one(lastNames),
    email: `candidate-${n}@seed.example`,
    dateOfBirth: day('1965-01-01', random() * 14_000),
    connections,
    registeredAt: new Date(
      Date.parse('2025-01-06') + Math.floor(random() * 500 * 86_400) * 1_000,
    ).toISOString(),
    service: random() < 0.8 ? one(armedServiceCodes) : null,
    about: some(sentences, 3).join(' '),
    wisAgreed: connections.includes('veteran_wis'),
    skills: some(skills, 8),
    qualifications: some(qualifications, 3),
    preference: {
      staffGroups: some(staffGroupCodes, 3),
      roles: some(roles, 3),
      bands: some(bandCodes, 3),
      workingPatterns: some(workingPatternCodes, 3),
      contractTypes: some(contractTypeCodes, 2),
      regions: some(regionCodes, 3),
      support: some(supportCodes, 3),
      radiusMiles: 5 + Math.floor(random() * 60),
      earliestStart: random() < 0.9 ? day('2026-06-01', random() * 400) : null,
      ...near,
    },
    /** Which organisations, as a share of those there are. */
    picks: [random(), random()],
  }
}
