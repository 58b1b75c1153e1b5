import { Controller, Get, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** A candidate's CV and other documents. */
@Controller('profile/documents')
@For('candidate')
export class DocumentsController {
  @Get()
  ask(): Page {
    return page('candidate/add-document.njk')
  }

  @Post()
  async add(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const file = typed.file('file')
    if (!file) throw Invalid.field('file', 'Choose a file')
    const form = new FormData()
    form.set('kind', typed.needed('kind'))
    form.set('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
    await api.send('post', '/candidates/me/documents', form)
    return goTo('/profile', 'Document added. The organisations that you have picked can open it.')
  }

  @Get(':documentId')
  async open(@Visiting() { api }: SignedIn, @Param('documentId') documentId: string): Promise<PassedOn> {
    return new PassedOn(await api.send('get', `/candidates/me/documents/${encodeURIComponent(documentId)}`))
  }

  @Post(':documentId/delete')
  async remove(@Visiting() { api }: SignedIn, @Param('documentId') documentId: string): Promise<GoTo> {
    await api.delete('/candidates/me/documents/{documentId}', { path: { documentId } })
    return goTo('/profile', 'Document deleted: nobody can open it any more')
  }
}
