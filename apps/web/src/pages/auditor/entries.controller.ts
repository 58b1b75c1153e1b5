import { Controller, Get, NotFoundException, Param } from '@nestjs/common'
import { For } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { inWords } from './entry-in-words.js'
import { namesOf } from './names.js'
import { readCheckpoint } from './read-checkpoint.js'

/** One entry of the audit trail, and the proof that it stands in the log. */
@Controller('audit/entries')
@For('auditor')
export class EntriesController {
  @Get(':index')
  async show(@Visiting() { api }: SignedIn, @Param('index') written: string): Promise<Page> {
    const index = Number(written)
    if (!Number.isSafeInteger(index) || index < 0) throw new NotFoundException()
    const [entry, signed] = await Promise.all([
      api.get('/audit/entries/{index}', { path: { index } }),
      available(api.get('/audit/checkpoint')),
    ])
    const checkpoint = signed && readCheckpoint(signed)
    const covered = checkpoint !== null && index < checkpoint.size
    const proof = covered
      ? await available(api.get('/audit/proofs/inclusion', { query: { index, size: checkpoint.size } }))
      : null
    const names = await namesOf(api, [entry])
    return page('auditor/entry.njk', { entry: inWords(entry, names), checkpoint, covered, proof })
  }
}
