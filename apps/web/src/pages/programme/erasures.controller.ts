import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Reason = Body<'post', '/admin/candidates/{candidateId}/erasure'>['reason']

/** Erasing everything about a candidate, and the proof that it was done. */
@Controller('programme')
@For('programme_admin')
export class ErasuresController {
  @Get('erasures')
  async list(@Visiting() visit: SignedIn, @Query() given: Record<string, string | undefined>): Promise<Page> {
    const outstanding = given.outstanding === 'true' || undefined
    const query = { outstanding, reference: given.reference || undefined, cursor: given.cursor, limit: 20 }
    const erasures = await visit.api.get('/admin/erasures', { query })
    return page('programme/erasures.njk', { erasures, given, paging: paging(visit.page, erasures) })
  }

  @Get('erasures/:candidateId')
  async show(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    return page('programme/erasure.njk', {
      erasure: await api.get('/admin/candidates/{candidateId}/erasure', { path: { candidateId } }),
    })
  }

  @Get('candidates/:candidateId/erase')
  async ask(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    return page('programme/erase-candidate.njk', {
      profile: await api.get('/admin/candidates/{candidateId}', { path: { candidateId } }),
    })
  }

  @Post('candidates/:candidateId/erase')
  async erase(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    if (!typed.ticked('confirmed'))
      throw Invalid.field('confirmed', 'Confirm that everything is to be erased')
    const body = { reason: typed.needed('reason') as Reason }
    await api.post('/admin/candidates/{candidateId}/erasure', { path: { candidateId }, body, key: typed.key })
    return goTo(`/programme/erasures/${candidateId}`, 'The erasure has begun')
  }
}
