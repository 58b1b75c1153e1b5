import {
  isLive,
  isToldTo,
  liveOf,
  type Completeness,
  type MessageView,
  type NotificationView,
  type Overview,
} from '@sih/contracts'
import { eventually, table, type Listener } from '@sih/testing'
import { assemble, type Cast } from './kill-loop/cast.js'
import { kill, victims, type Kill } from './kill-loop/kills.js'
import { Load } from './kill-loop/load.js'
import { sourceChains } from './kill-loop/source-chains.js'
import { talk, type Talk } from './kill-loop/talk.js'
import { allItems } from './system/all-items.js'
import { groupedBy, isPrimary, readLog, type Entry } from './system/audit-log.js'
import type { Made } from './system/front-door.js'
import type { Person } from './system/person.js'
import { soon } from './system/soon.js'
import { System, startingTime } from './system/system.js'

type Written = MessageView & { threadId: string }

/** Decides who does what, not when: that is the machine's. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)

/** Every process is killed once, with SIGKILL, while people are at work: nothing is lost and nothing happens twice. */
describe(`Killing every process under load (KILL_SEED=${seed})`, () => {
  let system: System
  let cast: Cast
  let load: Load
  let made: Made[]
  let log: Entry[]
  let messages: Written[]
  let talked: Talk
  let before: number
  const listeners = new Map<Person, Listener>()
  const kills: Kill[] = []
  const told: [string, number][] = []

  beforeAll(async () => {
    system = await System.start({ scale: { gateway: 2, candidates: 2, messaging: 2 } })
    cast = await assemble(system)
    load = new Load(cast, seed)
    before = system.door.made.length
    for (const [n, person] of everybody(cast).entries()) listeners.set(person, person.listen(n))
  }, startingTime)
  afterAll(async () => {
    await Promise.all([...listeners.values()].map((listener) => listener.stop()))
    await system?.stop()
    const killed = kills.map(({ name, backAfter }) => [name, `${(backAfter / 1000).toFixed(1)} s`])
    process.stdout.write(
      `\nKILL_SEED=${seed}\n\n${table([['killed', 'back after'], ...killed])}\n${table(told)}\n`,
    )
  }, startingTime)

  it('lets people talk on at the gateway and the messaging process that are left, and be told of it as it happens', async () => {
    talked = await talk(system, cast, load, listeners)
    kills.push(...talked.kills)
    expect(listeners.get(cast.first.people[0]!)!.connections).toBeGreaterThan(1)
    expect(talked.emailIds).toHaveLength(5)
  })

  it('leaves nothing unanswered, and no answer that would not have been given without', async () => {
    load.start()
    for (const name of victims) {
      await load.more(20)
      kills.push(await kill(system.stack, name))
    }
    await load.more(50)
    await load.stop()
    made = system.door.made.slice(before)
    expect(load.wrong).toEqual([])
    told.push(['interactions', load.interactions], ['requests repeated', load.attempts - load.interactions])
  }, 300_000)

  it('has everything in the audit log, with the heads that the sources announce', async () => {
    const from = performance.now()
    const { sources } = await eventually(async () => {
      const completeness = await cast.auditor.get<Completeness>('/audit/completeness')
      expect(completeness).toMatchObject({ complete: true })
      return completeness
    }, 120_000)
    told.push(['seconds until complete', Math.round((performance.now() - from) / 100) / 10])
    const unheard = () => {
      const recorded = new Set(log.map(({ correlationId }) => correlationId))
      return made.filter(
        ({ status, correlationId }) => status !== null && status !== 503 && !recorded.has(correlationId),
      )
    }
    await soon(async () => {
      log = await readLog(cast.auditor)
      expect(unheard()).toEqual([])
    })
    told.push(['entries', log.length])
    const chains = sourceChains(log)
    for (const { source, entries, head } of sources) {
      const chain = chains.find((each) => each.source === source)!
      expect(chain.numbers).toEqual(chain.numbers.map((_, n) => n + 1))
      expect(chain.headAfter(entries)).toBe(head)
    }
  })

  it('has every answered request on record exactly once, and none twice', () => {
    const primaries = groupedBy(log.filter(isPrimary), ({ correlationId }) => correlationId)
    const wrong = made.filter(({ correlationId, status }) => {
      const entries = primaries.get(correlationId) ?? []
      const answered = status !== null && status !== 503
      // Without an answer the service may have done its part, and the gateway may have said so besides.
      const sources = new Set(entries.map(({ source }) => source))
      return entries.length !== sources.size || (answered && entries.length !== 1)
    })
    expect(wrong).toEqual([])
    expect(new Set(log.map(({ event }) => event.id)).size).toBe(log.length)
    expect(log.filter(({ type }) => type === 'unreadable' || type === 'repeated')).toEqual([])
    const inLoad = new Set(made.map(({ correlationId }) => correlationId))
    const repeated = log.filter(
      (entry) =>
        isPrimary(entry) && inLoad.has(entry.correlationId) && entry.type.endsWith('.request-repeated.v1'),
    )
    told.push(['repeats of what had been carried out', repeated.length])
  })

  it('has every message in its conversation exactly once, in the order of writing', async () => {
    messages = []
    for (const { person, conversations } of cast.candidates) {
      for (const { threadId } of conversations) {
        const items = await allItems<MessageView>(person, `/threads/${threadId}/messages`)
        messages.push(...items.map((item) => ({ ...item, threadId })))
        const expected = groupedBy(
          load.written.filter((each) => each.threadId === threadId),
          ({ author }) => author.principal.email,
        )
        for (const [email, written] of expected) {
          const found = items.map(({ body }) => body).filter((body) => body.startsWith(`${email} `))
          expect(found.reverse()).toEqual(written.map(({ body }) => body))
        }
        expect(items).toHaveLength(1 + [...expected.values()].flat().length)
      }
    }
    const sent = log.filter(({ type }) => type === 'evt.messaging.message-sent.v1')
    expect(sent.map(({ event }) => event.data['messageId']).sort()).toEqual(
      messages.map(({ id }) => id).sort(),
    )
    told.push(['messages', messages.length])
  })

  it('has told everybody once of every message, in the service and by e-mail', async () => {
    const expected: string[] = []
    for (const person of everybody(cast)) {
      const notifications = await allItems<NotificationView>(person, '/notifications')
      const ofMessages = notifications.filter(({ kind }) => kind === 'new_message')
      expect(ofMessages).toHaveLength(messagesTo(person, cast, messages))
      expected.push(...ofMessages.map(({ id }) => id))
    }
    const mails = await eventually(async () => {
      const all = (await system.mail.all()).filter(({ subject }) => subject === 'You have a new message')
      expect([...new Set(all.map(({ messageId }) => messageId.slice(1, 37)))].sort()).toEqual(expected.sort())
      return all
    }, 120_000)
    const repeats = [...groupedBy(mails, ({ messageId }) => messageId).values()].filter(
      ({ length }) => length > 1,
    )
    const whileKilled = kills.filter(({ name }) => name.startsWith('messaging'))
    for (const [first, second] of repeats) {
      expect(whileKilled.some(({ at }) => first!.at <= at && at <= second!.at + 1000)).toBe(true)
      expect(talked.emailIds).not.toContain(first!.messageId.slice(1, 37))
    }
    told.push(['e-mails about messages', mails.length], ['of them repeats after a kill', repeats.length])
  })

  it('has told everybody who listened, once and in order, over whichever gateway was there', async () => {
    const happened = log.filter(({ source, type }) => source === 'messaging' && isLive(type))
    for (const [person, { heard, from }] of listeners) {
      const expected = happened
        .map(({ event, number }) => liveOf(event, number))
        .filter(
          (live) => live.event.number > from! && isToldTo(live, { ...person.principal, sessionId: null }),
        )
        .map(({ event: { number, kind } }) => ({ number, kind }))
      expect(heard.map(({ number, kind }) => ({ number, kind }))).toEqual(expected)
    }
    const all = [...listeners.values()]
    told.push(['events told as they happened', all.reduce((sum, { heard }) => sum + heard.length, 0)])
    told.push(['streams opened', all.reduce((sum, { connections }) => sum + connections, 0)])
  })

  it('has counted everything once', async () => {
    const count = (type: string, of: (entry: Entry) => boolean = () => true) =>
      log.filter((entry) => entry.type === type && of(entry)).length
    const from =
      (side: string) =>
      ({ event }: Entry) =>
        event.data['from'] === side
    await soon(async () => {
      expect(await cast.staff.get<Overview>('/reports/overview')).toMatchObject({
        candidatesInterested: count('evt.candidates.interest-delivered.v1'),
        interestsWithdrawn: count('evt.candidates.interest-withdrawn.v1'),
        profilesOpened: count('evt.candidates.profile-opened.v1'),
        threadsStarted: 4,
        messagesFromOrganisations: count('evt.messaging.message-sent.v1', from('organisation')),
        messagesFromCandidates: count('evt.messaging.message-sent.v1', from('candidate')),
      })
    })
  })
})

const everybody = ({ first, second, candidates }: Cast): Person[] => [
  ...first.people,
  ...second.people,
  ...candidates.map(({ person }) => person),
]

/** How many messages the other side has written to somebody. */
function messagesTo(person: Person, { first, second, candidates }: Cast, messages: Written[]): number {
  const own = candidates.filter((each) => each.person === person).flatMap((each) => each.conversations)
  const party = [first, second].find(({ people }) => people.includes(person))
  const conversations = party?.conversations ?? own
  return messages.filter(
    ({ threadId, from }) =>
      from === (party ? 'candidate' : 'organisation') &&
      conversations.some((one) => one.threadId === threadId),
  ).length
}
