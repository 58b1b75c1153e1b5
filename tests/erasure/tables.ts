import type { ServiceName } from '@sih/kernel'

/** Where each service begins: rows deleted by name. What refers to them with `on delete cascade` goes along. */
export const erased: Record<ServiceName, readonly string[]> = {
  candidates: ['candidate', 'candidate_invitation', 'saved_search', 'idempotency_key', 'command_outbox'],
  gateway: ['account', 'email_confirmation', 'idempotency_key', 'command_outbox'],
  messaging: [
    'thread',
    'interest',
    'notification',
    'contact',
    'email',
    'bulk_recipient',
    'notification_preference',
    'digest',
    'digest_item',
    'idempotency_key',
    'command_outbox',
  ],
  organisations: [],
  reporting: [],
  audit: [],
}

/** Tables that name people by id or otherwise and keep what they have: why that says nothing about an erased candidate. */
export const explained: Record<ServiceName, Record<string, string>> = {
  candidates: {
    subject_access_request:
      'dates and codes, to show that every request was answered: the id leads to nothing any more',
    visit: 'the people of organisations: when they last looked',
    search_audience: 'a view of the other tables',
    search_stale: 'whose search document is made anew when the transaction ends: empty outside of one',
    erasure: 'the proof: the id leads to nothing any more, the address is forgotten on completion',
  },
  gateway: {
    staff: 'the people of the programme, who are no candidates',
  },
  messaging: {
    erased_person: 'the id alone, so that nothing is kept again',
    member: 'users of organisations, who are no candidates',
    staff: 'the people of the programme, who are no candidates',
    bulk_message: 'written by users of organisations before they chose to whom it goes',
  },
  organisations: Object.fromEntries(
    [
      'agreement',
      'agreement_template',
      'decision',
      'invitation',
      'mailbox',
      'member',
      'ods_import',
      'organisation',
      'pledge',
      'signed_copy',
    ].map((table) => [table, 'people who act for organisations or for the programme, who are no candidates']),
  ),
  reporting: {
    fact: 'ids and codes of what is counted, so that totals stay: the id leads to nothing any more',
  },
  audit: {
    saved_export:
      'what an auditor asked for, for as long as the export is kept: an id in it leads to nothing any more',
    alarm: 'an id as it is in the log: it leads to nothing any more',
    alarm_acknowledgement:
      'what auditors found, of whom no names are to be written: the page and the API say so',
    alarm_sighting: 'ids and numbers of entries as they are in the log: they lead to nothing any more',
  },
}
