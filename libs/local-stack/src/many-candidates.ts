/** A door of its own, `@sih/local-stack/many-candidates`: generated candidates, for tests and measurements at size. */
export { candidateId, candidateNumber, type GeneratedCandidate } from './many-candidates/candidate-number.js'
export { seedCandidates, type SeedOptions } from './many-candidates/seed-candidates.js'
export { writeCandidates } from './many-candidates/write-candidates.js'
