import { WholeNumber } from '@sih/contracts'

export class OrganisationsConfig {
  @WholeNumber({ min: 1, max: 90, optional: true, description: 'Days until an invitation expires' })
  INVITATION_DAYS = 7

  @WholeNumber({
    min: 0,
    max: 365,
    optional: true,
    description: 'Days that access lasts after a change of name',
  })
  GRACE_DAYS = 28

  @WholeNumber({ min: 1, max: 3600, optional: true, description: 'Seconds between two looks for due work' })
  DUE_WORK_SECONDS = 1
}
