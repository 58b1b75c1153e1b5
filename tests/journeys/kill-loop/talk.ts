import { eventually, type Listener } from '@sih/testing'
import { readLog } from '../system/audit-log.js'
import type { Person } from '../system/person.js'
import type { System } from '../system/system.js'
import type { Cast } from './cast.js'
import type { Kill } from './kills.js'
import type { Load } from './load.js'

export interface Talk {
  kills: Kill[]
  /** Ids of the e-mails about it. */
  emailIds: string[]
}

/**
 * Two users of an organisation and a candidate talk, and listen at two gateways, while first a gateway and then a messaging
 * process is dead. Neither has an e-mail in its hands when it is killed, so each comes exactly once.
 */
export async function talk(
  system: System,
  cast: Cast,
  load: Load,
  listeners: Map<Person, Listener>,
): Promise<Talk> {
  const [priya, tom] = cast.first.people as [Person, Person]
  const ann = cast.candidates[0]!.person
  const withAnn = cast.first.conversations[0]!
  const heard = () => [priya, tom, ann].map((person) => listeners.get(person)!.of('message').length)
  const allHear = (count: number) => eventually(() => expect(heard()).toEqual([count, count, count]), 60_000)

  const before = await emailsSettle(system, cast, 4)
  await load.say(priya, withAnn, 'Would Tuesday suit you?')
  await allHear(1)
  await emailsSettle(system, cast, 5)
  const gateway = await whileDead(system, 'gateway', async () => {
    await load.say(tom, withAnn, 'Or Thursday?')
    await allHear(2)
  })
  await emailsSettle(system, cast, 6)
  const messaging = await whileDead(system, 'messaging', async () => {
    await load.say(ann, withAnn, 'Thursday, please.')
    await load.say(priya, withAnn, 'See you then.')
    await allHear(4)
  })
  const emailIds = (await emailsSettle(system, cast, 9)).filter((id) => !before.includes(id))
  return { kills: [gateway, messaging], emailIds }
}

/** Kills a process, and goes on before it is back. */
async function whileDead({ stack }: System, name: string, goOn: () => Promise<void>): Promise<Kill> {
  const { process } = stack.instance(name)
  const at = Date.now()
  await process.kill('SIGKILL')
  await goOn()
  await process.whenReady()
  return { name, at, backAfter: Date.now() - at }
}

/** Waits until so many e-mails about messages have come and are on record as sent. @returns their ids */
const emailsSettle = ({ mail }: System, { auditor }: Cast, count: number): Promise<string[]> =>
  eventually(async () => {
    const mails = (await mail.all()).filter(({ subject }) => subject === 'You have a new message')
    const emailIds = mails.map(({ messageId }) => messageId.slice(1, 37))
    expect(emailIds).toHaveLength(count)
    const log = await readLog(auditor)
    const sent = log.filter(({ type }) => type === 'evt.messaging.email-sent.v1')
    expect(sent.map(({ event }) => event.data['emailId'])).toEqual(expect.arrayContaining(emailIds))
    return emailIds
  }, 60_000)
