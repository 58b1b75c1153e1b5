import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { asUpload } from './uploads.js'

/** An agreement that was signed on paper and came back. */
@Controller('programme/organisations/:organisationId/agreements/:agreementId/signed-copy')
@For(...programmeRoles)
export class SignedCopiesController {
  @Get()
  async ask(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<Page> {
    const [organisation, agreement] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path: { organisationId } }),
      api.get('/admin/organisations/{organisationId}/agreements/{agreementId}', {
        path: { organisationId, agreementId },
      }),
    ])
    return page('programme/signed-copy.njk', { organisation, agreement })
  }

  @Post()
  async record(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const file = typed.file('file')
    if (!file) throw Invalid.field('file', 'Select the signed copy')
    const fields = {
      signatoryName: typed.needed('signatoryName'),
      signatoryJobTitle: typed.needed('signatoryJobTitle'),
      signedOn: typed.date('signedOn') ?? '',
    }
    await api.send('post', copyOf(organisationId, agreementId), asUpload(file, fields))
    return goTo(
      `/programme/organisations/${organisationId}/agreements/${agreementId}`,
      'The signed copy is recorded. Countersign it to bring it into force.',
    )
  }

  @Get('file')
  async download(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<PassedOn> {
    return new PassedOn(await api.send('get', copyOf(organisationId, agreementId)))
  }
}

const copyOf = (organisationId: string, agreementId: string) =>
  `/admin/organisations/${encodeURIComponent(organisationId)}/agreements/${encodeURIComponent(agreementId)}/signed-copy`
