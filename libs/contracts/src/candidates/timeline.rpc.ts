import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Instant, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export const timelineKinds = [
  'interest_delivered',
  'interest_withdrawn',
  'profile_opened',
  'document_opened',
  'message_from_candidate',
  'message_from_organisation',
  'referral_proposed',
  'referral_accepted',
  'referral_declined',
  'stage_moved',
  'placement_recorded',
  'placement_changed',
  'placement_answered',
  'placement_reviewed',
  'review_corrected',
  'job_filling_recorded',
  'job_filling_corrected',
  'job_filling_withdrawn',
  'job_filling_followed_up',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

export class TimelineEntry {
  @Id() id: string
  @OneOf(timelineKinds, { name: 'TimelineKind' }) kind: TimelineKind
  @Instant() at: string
  @Text({ max: 40, description: 'The role of who did it; service where the system did' }) actorRole: string
  @Id({ optional: true, description: 'The account of who did it; null where the reader must not know' })
  actorId: string | null
  @Id({ optional: true, description: 'The organisation it happened with; null for the programme' })
  organisationId: string | null
  @Text({ max: 200, optional: true }) organisationName: string | null
  @Id({
    optional: true,
    description: 'The message, referral, move, placement or job filling that it is about',
  })
  referenceId: string | null
  @Text({
    max: 40,
    optional: true,
    description: 'The stage, the kind or state of the placement, the answer, or who reviewed',
  })
  code: string | null
  @Id({ optional: true, description: 'The organisation that was proposed' }) otherOrganisationId:
    string | null
  @Text({ max: 200, optional: true }) otherOrganisationName: string | null
}

export class TimelineRequest extends PageRequest {
  @Id() candidateId: string
}

export const getTimeline = defineRpc({
  subject: 'candidates.v1.get-timeline',
  request: TimelineRequest,
  response: pageOf(TimelineEntry),
  permission: 'candidate:read',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary:
    'What has happened with a candidate, newest first: at your organisation, or everywhere for the programme',
})
