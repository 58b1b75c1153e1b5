import { Controller, Get } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, type GoTo } from '../../http/answers.js'

/** Addresses that e-mails have named and go on naming, for pages that are now part of others. */
@Controller()
export class AddressesInEmailsController {
  @Get('notification-preferences')
  @For('signed-in')
  preferences(): GoTo {
    return goTo('/account#told')
  }

  @Get('organisation/mailboxes')
  @For(...organisationRoles)
  mailboxes(): GoTo {
    return goTo('/organisation/users#mailboxes')
  }
}
