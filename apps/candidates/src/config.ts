import { WholeNumber } from '@sih/contracts'

export class CandidatesConfig {
  @WholeNumber({ min: 1, max: 3600, optional: true, description: 'Seconds between two looks for due work' })
  DUE_WORK_SECONDS?: number = 60
}
