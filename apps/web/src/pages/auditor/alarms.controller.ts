import type { paths } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Form, Visiting } from '../../http/parameters.js'
import { paging } from '../../http/paging.js'
import type { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { searchAddress } from './alarm-search.js'
import { inWords } from './entry-in-words.js'
import { namesOf, namesOfStaff } from './names.js'

type Filters = NonNullable<paths['/api/v1/audit/alarms']['get']['parameters']['query']>
type EntryFilters = NonNullable<paths['/api/v1/audit/entries']['get']['parameters']['query']>

/** Which alarms each view of the list shows. */
const views = { open: false, acknowledged: true, all: undefined } as const

/** What the trail has raised the alarm about: what it means, and what an auditor found. */
@Controller('audit/alarms')
@For('auditor')
export class AlarmsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query() given: Record<string, string | undefined>): Promise<Page> {
    const view = Object.hasOwn(views, given.view ?? '') ? (given.view as keyof typeof views) : 'open'
    const query = {
      kind: given.kind || undefined,
      acknowledged: views[view],
      cursor: given.cursor,
      limit: 20,
    }
    const alarms = await visit.api.get('/audit/alarms', { query: query as Filters })
    return page('auditor/alarms.njk', { alarms, view, kind: given.kind, paging: paging(visit.page, alarms) })
  }

  @Get(':alarmId')
  async show(@Visiting() { api, signIn }: SignedIn, @Param('alarmId') alarmId: string): Promise<Page> {
    const alarm = await api.get('/audit/alarms/{alarmId}', { path: { alarmId } })
    const { search, acknowledgement } = alarm
    const query = { ...search, limit: 25 } as EntryFilters
    const found = search && (await available(api.get('/audit/entries', { query })))
    const [names, staff] = await Promise.all([
      namesOf(api, found?.items ?? []),
      namesOfStaff(api, acknowledgement ? [acknowledgement.accountId] : []),
    ])
    return page('auditor/alarm.njk', {
      alarm,
      name: names.get(alarm.accountId ?? ''),
      foundBy: staff.get(acknowledgement?.accountId ?? ''),
      isAboutReader: alarm.accountId === signIn.accountId,
      entries: found?.items.map((entry) => inWords(entry, names)),
      searchAddress: search && searchAddress(search),
    })
  }

  @Post(':alarmId/acknowledgement')
  async acknowledge(
    @Visiting() { api }: SignedIn,
    @Param('alarmId') alarmId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    await api.post('/audit/alarms/{alarmId}/acknowledgement', {
      path: { alarmId },
      body: { found: typed.needed('found') },
      key: typed.key,
    })
    return goTo('/audit/alarms', 'What you found is on record')
  }
}
