import { alarmKinds, alarmSources, type AlarmKind } from '@sih/contracts'
import { services } from '@sih/kernel'
import { alarmInWords } from './alarms-in-words.js'

const accountId = '018f3b5e-0000-7000-8000-00007f3a91c2'
const beganAt = new Date('2026-06-30T23:00:00Z')
const subjects: Record<AlarmKind, readonly string[]> = {
  gap: ['log', ...services],
  fork: alarmSources,
  unreadable: services,
  refused_burst: [accountId, '192.0.2.0/24'],
  profile_volume: [accountId],
}
const said = (kind: AlarmKind, subject: string, count = 12) =>
  alarmInWords({ kind, subject, occasion: '41', count, beganAt })

test.each(alarmKinds.flatMap((kind) => subjects[kind].map((subject) => [kind, subject] as const)))(
  '%s about %s says what was noticed, what it means and what to do',
  (kind, subject) => {
    const { what, meaning, toDo } = said(kind, subject)
    expect(what).toMatch(/^[A-Z\d].{10,298}[^.]$/)
    for (const text of [meaning, toDo]) expect(text).toMatch(/^[A-Z].{10,998}\.$/)
    expect(what + meaning + toDo).not.toContain(accountId)
  },
)

test.each([
  ['gap', 'log', 'One entry is missing from the log, from entry 41 on'],
  ['gap', 'messaging', 'One entry of the service messaging has not come, from its number 41 on'],
  ['profile_volume', accountId, 'Account …7f3a91c2 opened 1 different profiles on 1 July 2026'],
] as const)('%s about %s says: %s', (kind, subject, what) => expect(said(kind, subject, 1).what).toBe(what))
