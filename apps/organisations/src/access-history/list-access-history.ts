import {
  organisationsEvents,
  type AccessChangeView,
  type AccessHistoryRequest,
  type Page,
} from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { accessChangeView, type AccessChangeRow } from './access-change.view.js'

const newestFirst = `
  select c.*, d.reason as decision_reason, d.note
    from access_change c
    left join decision d on d.id = c.decision_id
   where c.organisation_id = $1
     and ($2::timestamptz is null or (c.changed_at, c.id) < ($2, $3::uuid))
   order by c.changed_at desc, c.id desc
   limit $4`

@Injectable()
export class ListAccessHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND */
  run({ organisationId, ...request }: AccessHistoryRequest): Promise<Page<AccessChangeView>> {
    const { cursor, limit = defaultLimit } = request
    const [beforeInstant, beforeId] = decodeCursor(cursor, 'instant', 'id') ?? [null, null]
    return this.work.read(async (tx) => {
      await this.organisations.get(tx, organisationId)
      const parameters = [organisationId, beforeInstant, beforeId, limit + 1]
      const rows = await tx.query<AccessChangeRow>(newestFirst, parameters)
      tx.publish(organisationsEvents.accessHistoryOpened, { organisationId })
      return pageFrom(rows, limit, (row) => [row.changed_at.toISOString(), row.id], accessChangeView)
    })
  }

  /** For the organisation's own people: a note is the programme's. */
  async own(organisationId: string, request: Omit<AccessHistoryRequest, 'organisationId'>) {
    const page = await this.run({ ...request, organisationId })
    return { ...page, items: page.items.map((item) => ({ ...item, note: null })) }
  }
}
