import type { System } from '../journeys/system/system.js'

/** What the demonstration data have none of, so that there is something to look at on every page. */
export async function prepare(system: System): Promise<void> {
  const [sam, priya, lead] = await Promise.all([
    system.signIn('sam.okafor@candidate.example'),
    system.signIn('admin@airedale.example'),
    system.signIn('lead@programme.example'),
  ])
  const { items } = await lead.get<{ items: { id: string; email: string }[] }>('/admin/candidates?limit=50')
  const others = items.filter(({ id }) => id !== sam.id).toReversed()
  const answered = { receivedOn: new Date().toISOString().slice(0, 10), receivedBy: 'letter' }
  await Promise.all([
    sam.post('/candidates/me/employment', {
      kind: 'job',
      title: 'Medic',
      employer: 'British Army',
      startedOn: '2014-05-01',
    }),
    sam.post('/candidates/me/qualifications', { kind: 'licence', name: 'Driving licence, C1' }),
    priya.post('/saved-searches', { name: 'Waiting', notify: true, filters: { unanswered: true } }),
    priya.post('/message-templates', {
      name: 'Insight day',
      body: 'Dear {{firstName}}, would an insight day suit you?',
    }),
    priya.post('/organisation/mailboxes', { name: 'Recruitment', email: 'recruitment@airedale.example' }),
    lead.post('/message-templates', { name: 'Welcome', body: 'Dear {{firstName}}, welcome.' }),
    lead.post('/admin/dsa-templates', { text: 'A draft for {{legalName}}.', validMonths: 12 }),
    lead.post('/admin/organisations', {
      legalName: 'HARBOUR HOSPICE',
      type: 'other',
      region: 'Y59',
      address: '1 Quay Street, Portsmouth',
      postcode: 'PO1 1AA',
    }),
    lead.post(`/admin/candidates/${others[0]!.id}/subject-access-requests`, answered),
    lead.post(`/admin/candidates/${others[1]!.id}/erasure`, { reason: 'asked_by_person' }),
  ])
}
