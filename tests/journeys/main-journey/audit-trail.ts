import type { AuditEntry, Completeness, Page } from '@sih/contracts'
import { groupedBy, isOnRecord, readLog, type Entry } from '../system/audit-log.js'
import type { Made } from '../system/front-door.js'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import type { Story } from './story.js'

export function auditTrail(story: Story): void {
  let log: Entry[]
  let made: Made[]

  const search = async (filters: Record<string, string>): Promise<AuditEntry[]> => {
    const { items } = await story.alex.get<Page<AuditEntry>>(
      `/audit/entries?${new URLSearchParams({ limit: '100', ...filters })}`,
    )
    expect(items.length).toBeGreaterThan(0)
    return items
  }

  it('is complete a moment later', async () => {
    made = [...story.system.door.made]
    await soon(async () => {
      const onRecord = new Set((await readLog(story.alex)).map(({ correlationId }) => correlationId))
      expect(made.filter(({ correlationId }) => !onRecord.has(correlationId))).toEqual([])
    })
    await soon(async () => {
      const { complete, sources } = await story.alex.get<Completeness>('/audit/completeness')
      expect(complete).toBe(true)
      for (const { entries, announced } of sources) expect(entries).toBeGreaterThanOrEqual(announced!)
    })
    log = await readLog(story.alex)
  })

  it('has every request of this journey exactly once, by whom it was made and how it ended', () => {
    const recorded = groupedBy(log, ({ correlationId }) => correlationId)
    const wrong = made.flatMap((request) => {
      const entries = recorded.get(request.correlationId) ?? []
      return isOnRecord(request, entries) ? [] : [{ request, entries: entries.map(({ leaf }) => leaf) }]
    })
    expect(wrong).toEqual([])
    expect(made.length).toBeGreaterThan(200)
  })

  it('has nothing else but what follows from an entry before it, or what a service did by itself', () => {
    const ids = new Set(log.map(({ event }) => event.id))
    const requests = new Set(made.map(({ correlationId }) => correlationId))
    const loose = log.filter(({ event: { causeId, actor, correlationId } }) =>
      causeId === null ? actor.role === 'service' && requests.has(correlationId) : !ids.has(causeId),
    )
    expect(loose.map(({ leaf }) => leaf)).toEqual([])
  })

  it('has the numbers of every source without a gap', () => {
    for (const entries of groupedBy(log, ({ source }) => source).values()) {
      const numbers = entries.map(({ number }) => number)
      expect(numbers).toEqual(numbers.map((_, n) => n + 1))
    }
    expect(new Set(log.map(({ event }) => event.id)).size).toBe(log.length)
  })

  it('is found by who did it', async () => {
    const entries = await search({ actor: story.sam.id })
    expect(new Set(entries.map(({ actorId }) => actorId))).toEqual(new Set([story.sam.id]))
    const actions = entries.map(({ action }) => action)
    for (const action of [
      'picked the organisation',
      'sent a message',
      'read messages',
      'dropped the organisation',
    ]) {
      expect(actions).toContain(action)
    }
  })

  it('is found by whom it is about: the candidate can be told who has looked', async () => {
    const about = { subject: story.sam.id, action: 'evt.candidates.profile-opened.v1' }
    const opened = (await search(about)).map(({ actorId, organisationId }) => [actorId, organisationId])
    expect(opened).toEqual([
      [story.carys.id, story.ambulance.id],
      [story.carys.id, story.ambulance.id],
      [story.priya.id, story.airedale.id],
    ])
  })

  it('is found by outcome, organisation, time and correlation id', async () => {
    const strangers = await search({ outcome: 'refused', organisation: story.leeds.id })
    expect(
      strangers.every(({ actorId, outcome }) => actorId === story.omar.id && outcome === 'refused'),
    ).toBe(true)
    expect(strangers.map(({ leaf }) => leaf).join()).toContain('"code":"THREAD_NOT_FOUND"')
    const [newest] = strangers
    const { correlationId, occurredAt } = newest!
    expect((await search({ correlationId })).map(({ index }) => index)).toEqual([newest!.index])
    const atThatTime = await search({ from: occurredAt, to: occurredAt })
    expect(atThatTime.map(({ index }) => index)).toContain(newest!.index)
    expect(await story.alex.get(`/audit/entries/${newest!.index}`)).toEqual(newest)
  })

  it('holds nothing personal', () => {
    const text = log.map(({ leaf }) => leaf).join('\n')
    for (const secret of ['Okafor', 'Shah', '.example', 'insight day', '1988-11-02', '07700', 'BD20']) {
      expect(text).not.toContain(secret)
    }
  })

  it.each([
    '/audit/entries',
    '/audit/entries/0',
    '/audit/checkpoint',
    '/audit/completeness',
    '/audit/proofs/inclusion?index=0&size=1',
    '/audit/proofs/consistency?from=1&to=1',
  ])('is for auditors: nobody else gets %s', async (path) => {
    for (const person of [story.robin, story.priya, story.sam])
      await refused(person.get(path), 'NOT_PERMITTED')
    await refused(story.nobody.get(path), 'NOT_SIGNED_IN')
  })

  it('records that, too', async () => {
    const attempts = story.system.door.made.slice(made.length).filter(({ status }) => status === 403)
    expect(attempts).toHaveLength(18)
    await soon(async () => {
      const recorded = (await search({ outcome: 'refused' })).map(({ correlationId }) => correlationId)
      for (const { correlationId } of attempts) {
        expect(recorded.filter((id) => id === correlationId)).toHaveLength(1)
      }
    })
  })
}
