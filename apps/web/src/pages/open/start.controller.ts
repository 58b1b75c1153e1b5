import { Controller, Get } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { Visit } from '../../http/visit.js'

/** What everybody may read. */
@Controller()
@For('everybody')
export class StartController {
  @Get()
  start(@Visiting() { signIn }: Visit): Page | GoTo {
    return signIn ? goTo('/home') : page('open/start.njk')
  }

  @Get('accessibility-statement')
  accessibility(): Page {
    return page('open/accessibility-statement.njk')
  }

  @Get('privacy')
  privacy(): Page {
    return page('open/privacy.njk')
  }

  @Get('cookies')
  cookies(): Page {
    return page('open/cookies.njk')
  }

  /** After everything about somebody has been erased. */
  @Get('erased')
  erased(): Page {
    return page('open/erased.njk')
  }

  @Get('help')
  help(): Page {
    return page('open/help.njk')
  }
}
