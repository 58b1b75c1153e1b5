import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'

/**
 * What the one-time links of e-mails lead to. The code is behind the # of the link, which browsers keep to themselves: a
 * script puts it into the form, and without scripts people copy it from the e-mail.
 */
@Controller()
@For('everybody')
export class LinksController {
  constructor(private readonly visits: Visits) {}

  @Get('confirm-email')
  confirm(): Page {
    return page('account/one-time-code.njk', {
      title: 'Confirm your e-mail address',
      address: '/confirm-email',
      button: 'Confirm',
    })
  }

  @Post('confirm-email')
  async confirmed(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/auth/verify-email', { body: { token: typed.needed('token') } })
    return goTo('/sign-in', 'Your e-mail address is confirmed and you are registered. Sign in to go on.')
  }

  @Get('confirm-mailbox')
  mailbox(): Page {
    return page('account/one-time-code.njk', {
      title: 'Confirm the group mailbox',
      address: '/confirm-mailbox',
      button: 'Confirm',
    })
  }

  @Post('confirm-mailbox')
  async mailboxConfirmed(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/mailboxes/confirm', { body: { token: typed.needed('token') } })
    return goTo('/', 'The mailbox is confirmed. It will be told what happens from now on.')
  }

  @Get('change-email')
  changeEmail(): Page {
    return page('account/one-time-code.njk', {
      title: 'Change of your e-mail address',
      address: '/change-email',
      button: 'Confirm the change',
      second: { name: 'cancel', text: 'Cancel the change' },
    })
  }

  @Post('change-email')
  async emailChanged(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    const body = { token: typed.needed('token') }
    const cancels = typed.ticked('cancel')
    await api.post(cancels ? '/auth/email/cancel' : '/auth/email/confirm', { body })
    return goTo(
      '/sign-in',
      cancels ? 'The change is cancelled' : 'Confirmed. It counts once both e-mails have been answered.',
    )
  }

  @Get('accept-invitation')
  async invitation(@Visiting() visit: Visit): Promise<Page> {
    const { token } = await this.visits.answers<{ token: string }>(visit, 'invitation')
    if (!token) {
      return page('account/one-time-code.njk', {
        title: 'Accept your invitation',
        address: '/accept-invitation',
        button: 'Continue',
      })
    }
    const invitation = await visit.api.post('/invitations/inspect', { body: { token } })
    return page('account/accept-invitation.njk', { invitation })
  }

  @Post('accept-invitation')
  async see(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const token = typed.needed('token')
    await visit.api.post('/invitations/inspect', { body: { token } })
    await this.visits.keepAnswers(visit, 'invitation', { token })
    return goTo('/accept-invitation')
  }

  @Post('accept-invitation/password')
  async accept(@Visiting() visit: Visit, @Form() typed: Typed): Promise<GoTo> {
    const { token = '' } = await this.visits.answers<{ token: string }>(visit, 'invitation')
    await visit.api.post('/invitations/accept', { body: { token, password: typed.needed('password') } })
    await this.visits.forgetAnswers(visit, 'invitation')
    return goTo('/sign-in', 'Your account is open. Sign in to begin.')
  }
}
