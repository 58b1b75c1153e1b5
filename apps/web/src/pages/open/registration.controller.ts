import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'
import { Reference } from '../../rendering/reference.js'
import { nextStep, readStep, stepBefore, stepNames, type Answers } from './registration-steps.js'

const way = 'register'

/** Registering as a candidate: kept as somebody goes, checked at the end. */
@Controller('register')
@For('everybody')
export class RegistrationController {
  constructor(
    private readonly visits: Visits,
    private readonly reference: Reference,
  ) {}

  @Get()
  start(): Page {
    return page('open/register/start.njk')
  }

  /** Whoever was invited comes with a code, which goes along to the end. */
  @Post()
  async begin(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const invitationToken = typed.text('token')
    if (invitationToken) {
      const { email, firstName } = await visit.api.post('/candidate-invitations/inspect', {
        body: { token: invitationToken },
      })
      await this.visits.keepAnswers(visit, way, {
        invitationToken,
        email,
        ...(firstName ? { firstName } : {}),
      })
    }
    return goTo(`/register/${stepNames[0]}`)
  }

  @Get('check')
  async check(@Visiting() visit: Visit): Promise<Page> {
    const [answers, { consents }, names] = await Promise.all([
      this.visits.answers<Answers>(visit, way),
      this.reference.read(),
      this.organisations(visit),
    ])
    return page('open/register/check.njk', { answers, consents, names })
  }

  @Post('check')
  async register(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const answers = await this.visits.answers<Answers>(visit, way)
    if (!typed.ticked('profileSharing'))
      throw Invalid.field(
        'profileSharing',
        'Agree that the organisations you pick see your profile, or you cannot register',
      )
    const consents = { profileSharing: true, wisStatus: typed.ticked('wisStatus') }
    const body = { ...answers, consents, password: typed.needed('password') } as Body<'post', '/candidates'>
    await visit.api.post('/candidates', { body })
    await this.visits.forgetAnswers(visit, way)
    return goTo('/register/done')
  }

  @Get('done')
  done(): Page {
    return page('open/register/done.njk')
  }

  @Get(':step')
  async ask(
    @Visiting() visit: Visit,
    @Param('step') step: string,
    @Query('check') isChange?: string,
  ): Promise<Page> {
    if (!stepNames.includes(step)) throw new NotFoundException()
    const [answers, connections, services] = await Promise.all([
      this.visits.answers<Answers>(visit, way),
      this.reference.choices('connections'),
      this.reference.choices('armedServices'),
    ])
    const names = step === 'organisations' ? await this.organisations(visit) : {}
    const before = stepBefore(step)
    const back = isChange ? '/register/check' : before ? `/register/${before}` : '/register'
    return page(`open/register/${step}.njk`, { answers, connections, services, names, step, isChange, back })
  }

  @Post(':step')
  async answer(@Visiting() visit: Visit, @Param('step') step: string, @Form() typed: Typed): Promise<GoTo> {
    if (!stepNames.includes(step)) throw new NotFoundException()
    const answers = await this.visits.answers<Answers>(visit, way)
    await this.visits.keepAnswers(visit, way, { ...answers, ...readStep(step, typed) })
    return goTo(`/register/${typed.ticked('isChange') ? 'check' : nextStep(step)}`)
  }

  /** Those that have pledged, by id. */
  private async organisations({ api }: Visit): Promise<Record<string, string>> {
    const { items } = await api.get('/organisations', { query: { limit: 100 } })
    return Object.fromEntries(items.map(({ id, name }) => [id, name]))
  }
}
