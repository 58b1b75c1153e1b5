import type { MembershipView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'

export class OrganisationChoiceNeeded extends DomainError {
  constructor(readonly choices: MembershipView[]) {
    super('ORGANISATION_CHOICE_NEEDED')
  }
}
