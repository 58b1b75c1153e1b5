import { WholeNumber } from '@sih/contracts'

export class OrganisationsConfig {
  @WholeNumber({ min: 1, max: 90, optional: true, description: 'Days until an invitation expires' })
  INVITATION_DAYS = 7

  @WholeNumber({ min: 1, max: 3600, optional: true, description: 'Seconds between two looks for due work' })
  DUE_WORK_SECONDS = 1
}
