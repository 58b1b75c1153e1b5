import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Review = Body<'post', '/placements/{placementId}/review'>
type Correction = Body<'put', '/placements/{placementId}/review'>
const one = '/placements/{placementId}/review'

/** As a form says it: see views/placements/reviews.njk. */
const reviewOf = (typed: Typed): Review => ({
  helpful: typed.needed('helpful') as Review['helpful'],
  words: typed.needed('words'),
})

/** What either side says of a placement that is completed. */
@Controller('placements/:placementId')
@For('candidate', ...organisationRoles)
export class ReviewsController {
  @Post('review')
  async give(
    @Visiting() { api }: SignedIn,
    @Param('placementId') placementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    await api.post(one, { path: { placementId }, body: reviewOf(typed), key: typed.key })
    return goTo(`/placements/${placementId}`, 'Thank you: your review has been kept')
  }

  @Get('correct-review')
  async ask(@Visiting() { api }: SignedIn, @Param('placementId') placementId: string): Promise<Page> {
    const placement = await api.get('/placements/{placementId}', { path: { placementId } })
    if (!placement.ownReview) throw new NotFoundException()
    return page('placements/correct-review.njk', { placement })
  }

  @Post('correct-review')
  async correct(
    @Visiting() { api }: SignedIn,
    @Param('placementId') placementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { ...reviewOf(typed), version: typed.number('version') } as Correction
    await api.put(one, { path: { placementId }, body, key: typed.key })
    return goTo(`/placements/${placementId}`, 'Your review has been corrected')
  }
}
