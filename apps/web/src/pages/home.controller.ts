import { Controller, Get } from '@nestjs/common'
import { For } from '../http/access.js'
import type { Page } from '../http/answers.js'
import { Visiting } from '../http/parameters.js'
import type { SignedIn } from '../http/visit.js'
import type { Role } from '../sessions/session.js'
import { auditorHome } from './auditor/auditor-home.js'
import { candidateHome } from './candidate/candidate-home.js'
import { organisationHome } from './organisation/organisation-home.js'
import { programmeHome } from './programme/programme-home.js'

const homes: Record<Role, (visit: SignedIn) => Promise<Page>> = {
  candidate: candidateHome,
  organisation_user: organisationHome,
  organisation_admin: organisationHome,
  programme_staff: programmeHome,
  programme_admin: programmeHome,
  auditor: auditorHome,
}

/** Where everybody begins: what is new, and what waits for them. */
@Controller('home')
@For('signed-in')
export class HomeController {
  @Get()
  show(@Visiting() visit: SignedIn): Promise<Page> {
    return homes[visit.signIn.role](visit)
  }
}
