import { Refusal } from '@sih/api-client'
import { Controller, Get, Post, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { For } from '../../http/access.js'
import { goTo, ownAddress, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'
import { timesOf } from '../../sessions/tokens.js'

/** What has been answered so far: kept sealed, and forgotten once it has led in or minutes have gone by. */
interface Way {
  to: string
  email: string
  password: string
  otp?: string | undefined
  organisationId?: string | undefined
  choices?: { organisationId: string; organisationName?: string | null }[]
  begun: number
}

const way = 'sign-in'
const goodForMs = 5 * 60_000
const next: Record<string, string> = {
  SECOND_FACTOR_NEEDED: '/sign-in/code',
  ORGANISATION_CHOICE_NEEDED: '/sign-in/organisation',
}

@Controller()
@For('everybody')
export class SignInController {
  constructor(private readonly visits: Visits) {}

  @Get('sign-in')
  show(@Visiting() { signIn }: Visit, @Query('to') to?: string): Page | GoTo {
    return signIn ? goTo(ownAddress(to, '/home')) : page('account/sign-in.njk', { to: ownAddress(to, '') })
  }

  @Post('sign-in')
  begin(@Visiting() visit: Visit, @Form() typed: Typed, @Res({ passthrough: true }) reply: FastifyReply) {
    const to = ownAddress(typed.text('to'), '/home')
    const [email, password] = [typed.needed('email'), typed.needed('password')]
    return this.tryWith(visit, reply, { to, email, password, begun: Date.now() })
  }

  @Get('sign-in/code')
  async code(@Visiting() visit: Visit): Promise<Page | GoTo> {
    return (await this.underWay(visit)) ? page('account/sign-in-code.njk') : goTo('/sign-in')
  }

  @Post('sign-in/code')
  async enterCode(
    @Visiting() visit: Visit,
    @Form() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const begun = await this.underWay(visit)
    return begun ? this.tryWith(visit, reply, { ...begun, otp: typed.needed('otp') }) : goTo('/sign-in')
  }

  @Get('sign-in/organisation')
  async organisation(@Visiting() visit: Visit): Promise<Page | GoTo> {
    const begun = await this.underWay(visit)
    return begun ? page('account/sign-in-organisation.njk', { choices: begun.choices }) : goTo('/sign-in')
  }

  @Post('sign-in/organisation')
  async choose(
    @Visiting() visit: Visit,
    @Form() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const organisationId = typed.text('organisationId')
    if (!organisationId) throw Invalid.field('organisationId', 'Select the organisation you want to act for')
    const begun = await this.underWay(visit)
    return begun ? this.tryWith(visit, reply, { ...begun, organisationId }) : goTo('/sign-in')
  }

  @Post('sign-out')
  async signOut(@Visiting() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<GoTo> {
    await this.visits.signOut(visit, reply)
    return goTo('/signed-out')
  }

  @Get('signed-out')
  signedOut(): Page {
    return page('account/signed-out.njk')
  }

  /** Somebody is still there: the session goes on. */
  @Post('stay')
  stay(@Form() typed: Typed): GoTo {
    return goTo(ownAddress(typed.page, '/home'))
  }

  private async underWay(visit: Visit): Promise<Way | undefined> {
    const begun = (await this.visits.answers<Way>(visit, way)) as Way
    return begun.begun && Date.now() - begun.begun < goodForMs ? begun : undefined
  }

  private async tryWith(visit: Visit, reply: FastifyReply, begun: Way): Promise<GoTo> {
    const { email, password, otp, organisationId, to } = begun
    try {
      const tokens = await visit.api.post('/auth/login', { body: { email, password, otp, organisationId } })
      await this.visits.forgetAnswers(visit, way)
      const { accountId, role, organisationId: actsFor = null } = tokens.principal
      await this.visits.signIn(visit, reply, {
        ...timesOf(tokens),
        accountId,
        email: tokens.principal.email,
        role,
        organisationId: actsFor,
      })
      return goTo(to)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return this.goOn(visit, begun, error)
    }
  }

  private async goOn(visit: Visit, begun: Way, refusal: Refusal): Promise<GoTo> {
    const step = next[refusal.code]
    if (step) {
      await this.visits.keepAnswers(visit, way, { ...begun, choices: refusal.choices })
      return goTo(step)
    }
    if (refusal.code === 'SECOND_FACTOR_WRONG') throw Invalid.field('otp', refusal.message)
    if (refusal.code === 'SIGN_IN_FAILED') throw Invalid.field('email', refusal.message)
    throw refusal
  }
}
