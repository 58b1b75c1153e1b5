import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'

const way = 'agreement'

/** The Data Sharing Agreement, read and signed by whoever has the link. */
@Controller('sign-agreement')
@For('everybody')
export class AgreementController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async read(@Visiting() visit: Visit): Promise<Page> {
    const { token } = await this.visits.answers<{ token: string }>(visit, way)
    if (!token) {
      return page('account/one-time-code.njk', {
        title: 'Read and sign the Data Sharing Agreement',
        address: '/sign-agreement',
        button: 'Read the agreement',
      })
    }
    const agreement = await visit.api.post('/dsa/inspect', { body: { token } })
    return page('account/sign-agreement.njk', { agreement })
  }

  @Post()
  async begin(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const token = typed.needed('token')
    await visit.api.post('/dsa/inspect', { body: { token } })
    await this.visits.keepAnswers(visit, way, { token })
    return goTo('/sign-agreement')
  }

  @Post('sign')
  async sign(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    if (!typed.ticked('confirmsAuthority'))
      throw Invalid.field('confirmsAuthority', 'Confirm that you may sign for your organisation')
    const { token = '' } = await this.visits.answers<{ token: string }>(visit, way)
    const [signatoryName, signatoryJobTitle] = [
      typed.needed('signatoryName'),
      typed.needed('signatoryJobTitle'),
    ]
    await visit.api.post('/dsa/sign', {
      body: { token, signatoryName, signatoryJobTitle, confirmsAuthority: true },
      key: typed.key,
    })
    await this.visits.forgetAnswers(visit, way)
    return goTo('/sign-agreement/signed')
  }

  @Post('refuse')
  async refuse(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const { token = '' } = await this.visits.answers<{ token: string }>(visit, way)
    await visit.api.post('/dsa/refuse', { body: { token, reason: typed.needed('reason') }, key: typed.key })
    await this.visits.forgetAnswers(visit, way)
    return goTo('/', 'You have refused to sign. The Step into Health team has been told why.')
  }

  @Get('signed')
  signed(): Page {
    return page('account/agreement-signed.njk')
  }
}
