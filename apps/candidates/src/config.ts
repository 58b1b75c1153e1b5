import { WholeNumber } from '@sih/contracts'

export class CandidatesConfig {
  @WholeNumber({
    min: 1,
    max: 90,
    optional: true,
    description: 'Days until an invitation to register is deleted',
  })
  CANDIDATE_INVITATION_DAYS?: number = 28

  @WholeNumber({
    min: 2,
    max: 90,
    optional: true,
    description: 'Days until a registration is deleted whose e-mail address was not confirmed',
  })
  UNCONFIRMED_DAYS?: number = 7

  @WholeNumber({ min: 1, max: 3600, optional: true, description: 'Seconds between two looks for due work' })
  DUE_WORK_SECONDS?: number = 60
}
