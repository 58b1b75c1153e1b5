import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Id, Instant, ListOf, OneOf, Pattern, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { odsCodePattern } from '../reference-data/ods-code.js'
import { agreementEndReasons, type AgreementEndReason } from './organisation.js'

export const worklistKinds = [
  'pledge_waiting',
  'waiting_for_signature',
  'refused_by_signatory',
  'to_countersign',
  'lapsing_soon',
  'contact_missing',
  'no_admin_answered',
] as const
export type WorklistKind = (typeof worklistKinds)[number]

export class WorklistItem {
  @OneOf(worklistKinds, { name: 'WorklistKind' }) kind: WorklistKind
  @Id({
    description: 'Of the pledge, agreement or invitation; of the organisation where a contact is missing',
  })
  id: string
  @Id() organisationId: string
  @Pattern(odsCodePattern, 'An ODS code, like RR8', { optional: true }) odsCode: string | null
  @Text({ max: 200 }) name: string
  @Instant() since: string
  @Instant({ optional: true, description: 'When the link or the agreement ends' }) due: string | null
  @OneOf(agreementEndReasons, {
    name: 'AgreementEndReason',
    optional: true,
    description: 'Why an agreement ends',
  })
  reason: AgreementEndReason | null
}

export class ListWorklistRequest extends PageRequest {
  @OneOf(worklistKinds, { name: 'WorklistKind', optional: true }) kind?: WorklistKind
}

export const listWorklist = defineRpc({
  subject: 'organisations.v1.list-worklist',
  request: ListWorklistRequest,
  response: pageOf(WorklistItem),
  permission: 'organisation:manage',
  summary: 'What waits for the programme, or for somebody the programme may have to remind; the oldest first',
})

export class WorklistCount {
  @OneOf(worklistKinds, { name: 'WorklistKind' }) kind: WorklistKind
  @WholeNumber({ min: 0, max: 1e6 }) count: number
}

export class WorklistCounts {
  @ListOf(WorklistCount, { max: 20, description: 'One for each kind, also where nothing waits' })
  counts: WorklistCount[]
}

export const countWorklist = defineRpc({
  subject: 'organisations.v1.count-worklist',
  request: Empty,
  response: WorklistCounts,
  permission: 'organisation:manage',
  summary: 'How much waits, by kind',
})
