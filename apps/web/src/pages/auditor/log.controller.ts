import { Controller, Get } from '@nestjs/common'
import { For } from '../../http/access.js'
import { PassedOn, page, type Page } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { readCheckpoint } from './read-checkpoint.js'

/** The log as a whole: whether everything is in it, what has been signed, and all of it to take away. */
@Controller('audit')
@For('auditor')
export class LogController {
  @Get('completeness')
  async completeness(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('auditor/completeness.njk', { completeness: await api.get('/audit/completeness') })
  }

  @Get('checkpoint')
  async checkpoint(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('auditor/checkpoint.njk', { checkpoint: readCheckpoint(await api.get('/audit/checkpoint')) })
  }

  @Get('checkpoint/file')
  async checkpointFile(@Visiting() { api }: SignedIn): Promise<PassedOn> {
    const { checkpoint } = await api.get('/audit/checkpoint')
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="checkpoint.txt"',
    }
    return new PassedOn(new Response(checkpoint, { headers }))
  }

  @Get('export')
  async askExport(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('auditor/export.njk', { checkpoint: readCheckpoint(await api.get('/audit/checkpoint')) })
  }

  @Get('export/file')
  async export(@Visiting() { api }: SignedIn): Promise<PassedOn> {
    return new PassedOn(await api.send('get', '/audit/export'))
  }
}
