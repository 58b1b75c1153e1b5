import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

type FollowUp = Body<'post', '/job-fillings/{fillingId}/follow-up'>
type Withdrawal = Body<'post', '/job-fillings/{fillingId}/withdraw'>

/** Jobs that an organisation has filled; those of all for the programme. */
@Controller('job-fillings')
@For(...organisationRoles, ...programmeRoles)
export class JobFillingsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const fillings = await visit.api.get('/job-fillings', { query: { cursor, limit: 20 } })
    return page('organisation/job-fillings.njk', { fillings, paging: paging(visit.page, fillings) })
  }

  @Get(':fillingId')
  async open(@Visiting() { api }: SignedIn, @Param('fillingId') fillingId: string): Promise<Page> {
    const path = { fillingId }
    const [filling, history, answers, reasons] = await Promise.all([
      api.get('/job-fillings/{fillingId}', { path }),
      available(api.get('/job-fillings/{fillingId}/history', { path })),
      this.reference.choices('sustainedAnswers'),
      this.reference.choices('fillingWithdrawalReasons'),
    ])
    return page('organisation/job-filling.njk', { filling, history, answers, reasons })
  }

  @Post(':fillingId/follow-up')
  async followUp(
    @Visiting() { api }: SignedIn,
    @Param('fillingId') fillingId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const sustained = typed.text('sustained')
    if (!sustained) throw Invalid.field('sustained', 'Select whether they are still in the job')
    const body = { months: typed.text('months'), sustained, version: typed.number('version') } as FollowUp
    await api.post('/job-fillings/{fillingId}/follow-up', { path: { fillingId }, body, key: typed.key })
    return goTo(`/job-fillings/${fillingId}`, 'Thank you, kept')
  }

  @Post(':fillingId/withdraw')
  async withdraw(
    @Visiting() { api }: SignedIn,
    @Param('fillingId') fillingId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const reason = typed.text('reason')
    if (!reason) throw Invalid.field('reason', 'Select why it does not stand')
    const body = { reason, version: typed.number('version') } as Withdrawal
    await api.post('/job-fillings/{fillingId}/withdraw', { path: { fillingId }, body, key: typed.key })
    return goTo(`/job-fillings/${fillingId}`, 'Withdrawn: the profile that it closed is open again')
  }
}
