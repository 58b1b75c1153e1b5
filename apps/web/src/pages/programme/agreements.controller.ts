import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

const one = '/admin/organisations/{organisationId}/agreements/{agreementId}'

/** The agreements of an organisation, from the first link to the signature of the programme. */
@Controller('programme/organisations/:organisationId/agreements')
@For(...programmeRoles)
export class AgreementsController {
  @Get()
  async list(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/agreements.njk', { organisation, tab: 'agreements' })
  }

  @Get('new')
  async askNew(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/issue-agreement.njk', { organisation })
  }

  @Post('new')
  async issue(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = {
      signatoryName: typed.needed('signatoryName'),
      signatoryEmail: typed.needed('signatoryEmail'),
      validMonths: typed.number('validMonths') ?? null,
    }
    const { id } = await api.post('/admin/organisations/{organisationId}/agreements', {
      path: { organisationId },
      body,
      key: typed.key,
    })
    return goTo(
      `/programme/organisations/${organisationId}/agreements/${id}`,
      `Issued: the link is on its way to ${body.signatoryEmail}`,
    )
  }

  @Get(':agreementId')
  async read(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<Page> {
    return page('programme/agreement.njk', await this.found({ api }, organisationId, agreementId))
  }

  @Get(':agreementId/countersign')
  async askCountersign(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<Page> {
    return page('programme/countersign.njk', await this.found({ api }, organisationId, agreementId))
  }

  @Post(':agreementId/countersign')
  async countersign(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    if (!typed.ticked('confirmed'))
      throw Invalid.field('confirmed', 'Confirm that you may sign for the programme')
    await api.post(`${one}/countersign`, { path: { organisationId, agreementId }, key: typed.key })
    return goTo(`/programme/organisations/${organisationId}`, 'Countersigned: the agreement is in force')
  }

  @Get(':agreementId/withdraw')
  async askWithdraw(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<Page> {
    return page('programme/withdraw-agreement.njk', await this.found({ api }, organisationId, agreementId))
  }

  @Post(':agreementId/withdraw')
  async withdraw(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<GoTo> {
    await api.post(`${one}/withdraw`, { path: { organisationId, agreementId } })
    return goTo(
      `/programme/organisations/${organisationId}`,
      'Taken back: its link no longer works, and another can be issued',
    )
  }

  @Post(':agreementId/resend-link')
  async resend(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<GoTo> {
    await api.post(`${one}/resend-link`, { path: { organisationId, agreementId } })
    return goTo(
      `/programme/organisations/${organisationId}/agreements/${agreementId}`,
      'A new link is on its way, good for 28 days. The one sent before no longer works.',
    )
  }

  @Get(':agreementId/pdf')
  async pdf(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<PassedOn> {
    return new PassedOn(
      await api.send('get', filled(organisationId, agreementId), undefined, { accept: 'application/pdf' }),
    )
  }

  private async found({ api }: Pick<SignedIn, 'api'>, organisationId: string, agreementId: string) {
    const [organisation, agreement] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path: { organisationId } }),
      api.get(one, { path: { organisationId, agreementId } }),
    ])
    return { organisation, agreement }
  }
}

const filled = (organisationId: string, agreementId: string) =>
  `/admin/organisations/${encodeURIComponent(organisationId)}/agreements/${encodeURIComponent(agreementId)}`
