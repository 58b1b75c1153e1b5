import { organisationsEvents, type RequireReSigningRequest, type TemplateView } from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findTemplate, newestTemplate, oneAtATime } from './find-template.js'
import { templateView } from './template.view.js'

/**
 * Only marks the agreements concerned and makes their organisations due. The due work replaces them one organisation after
 * the other, each in a transaction of its own, so that a process that dies has done some, and the next one does the rest.
 */
@Injectable()
export class RequireReSigning {
  constructor(private readonly work: UnitOfWork) {}

  run({ version, by }: RequireReSigningRequest): Promise<TemplateView> {
    return this.work.run(async (tx) => {
      await oneAtATime(tx)
      const template = await findTemplate(tx, version)
      template.requireReSigning(by, (await newestTemplate(tx)).version, tx.now())
      await tx.manager.save(template)
      const marked = await markOlder(tx, version)
      tx.publish(organisationsEvents.reSigningRequired, { version, by, organisations: marked })
      return templateView(template)
    })
  }
}

/** Under the locks of the organisations' rows, as everything that decides about an agreement. @returns how many organisations */
async function markOlder(tx: Tx, version: number): Promise<number> {
  const concerned = await tx.query<{ id: string }>(
    `select o.id from organisation o
      where exists (select from agreement a
                     where a.organisation_id = o.id and a.state <> 'lapsed' and a.template_version < $1)
      order by o.id for no key update of o`,
    [version],
  )
  const ids = concerned.map(({ id }) => id)
  await tx.query(
    `update agreement set replace_with = $1
      where organisation_id = any($2::uuid[]) and state <> 'lapsed' and template_version < $1`,
    [version, ids],
  )
  await tx.query('update organisation set due_at = $1 where id = any($2::uuid[])', [tx.now(), ids])
  return ids.length
}
