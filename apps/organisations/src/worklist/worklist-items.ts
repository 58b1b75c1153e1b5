import type { AgreementEndReason, WorklistKind } from '@sih/contracts'

export interface WorklistRow {
  kind: WorklistKind
  item_id: string
  organisation_id: string
  since: Date
  due: Date | null
  reason: AgreementEndReason | null
}

/**
 * What waits, in one query: each part has an index that holds only its rows, and a part of another kind than $1 is not even
 * begun. $1: the kind, or null for all; $2: now. An agreement lapses soon if it ends within 60 days.
 */
export const worklistItems = `
  select * from (
    select 'pledge_waiting' as kind, id as item_id, organisation_id, expressed_at as since,
           null::timestamptz as due, null as reason
      from pledge where state = 'expressed'
    union all
    select 'waiting_for_signature', id, organisation_id, issued_at, link_expires_at, null
      from agreement where state = 'issued'
    union all
    select 'refused_by_signatory', a.id, a.organisation_id, a.lapsed_at, null, null
      from agreement a
     where a.lapse_reason = 'refused'
       and not exists (select from agreement newer where newer.organisation_id = a.organisation_id
                          and (newer.issued_at, newer.id) > (a.issued_at, a.id))
    union all
    select 'to_countersign', id, organisation_id, signed_at, ends_at, end_reason
      from agreement where state = 'signed'
    union all
    select 'lapsing_soon', id, organisation_id, greatest(in_force_from, ends_at - interval '60 days'), ends_at, end_reason
      from agreement where state = 'in_force' and ends_at <= $2::timestamptz + interval '60 days'
    union all
    select 'contact_missing', o.id, o.id, a.in_force_from, null, null
      from organisation o join agreement a on a.organisation_id = o.id and a.state = 'in_force'
     where o.access_reason = 'active' and o.single_point_of_contact is null
    union all
    select 'no_admin_answered', i.id, o.id, i.sent_at, i.expires_at, null
      from organisation o join invitation i on i.account_id = o.single_point_of_contact
     where i.joined_at is null and o.access_reason = 'active'
       and not exists (select from member m where m.organisation_id = o.id and m.role = 'organisation_admin')
  ) item where ($1::text is null or kind = $1)`
