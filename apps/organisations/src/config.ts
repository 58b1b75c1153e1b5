import { WholeNumber } from '@sih/contracts'

export class OrganisationsConfig {
  @WholeNumber({ min: 1, max: 90, optional: true, description: 'Days until an invitation expires' })
  INVITATION_DAYS = 7
}
