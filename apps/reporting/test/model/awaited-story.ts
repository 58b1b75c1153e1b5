import { messagingEvents } from '@sih/contracts'
import { addWorkingDays, londonDay } from '@sih/calendar'
import { newId } from '@sih/kernel'
import type { Story } from './story.js'
import { pick } from './world.js'

interface Awaited {
  since: string
  openedAt: string | null
  remindedAt: string | null
  endedAt: string | null
}

/** Answers that candidates wait for: begun, looked at, reminded of, given or excused; also never. */
export function awaitedStory() {
  const waiting: Awaited[] = []

  const awaited = ({ candidateId, organisationId, at, step, say }: Story) => {
    const { choice, which } = step
    const open = waiting.filter(({ endedAt }) => endedAt === null)
    if (open.length === 0 || which % 3 === 0) {
      const due = `${addWorkingDays(londonDay(new Date(at)), 5)}T`
      const begun = {
        responseId: newId(),
        candidateId,
        organisationId,
        cause: pick(['interest', 'message'], choice),
        since: at,
        answerBy: pick([`${due}23:59:59.999Z`, `${due}17:00:00.000Z`], which),
        escalateAt: `${due}23:59:59.999Z`,
        openedAt: null,
        remindedAt: null,
        escalatedAt: null,
        endedAt: null,
        ending: null,
      }
      waiting.push(begun)
      return say(messagingEvents.responseDue, { ...begun })
    }
    const known = pick(open, choice)
    const steps = [
      [messagingEvents.responseOpened, { openedAt: at }],
      [messagingEvents.responseReminded, { remindedAt: at }],
      [messagingEvents.responseGiven, { endedAt: at, ending: 'answered' }],
      [messagingEvents.responseGiven, { endedAt: at, ending: 'answered' }],
      [messagingEvents.responseExcused, { endedAt: at, ending: 'excused' }],
    ] as const
    const [contract, change] = pick(steps, which)
    Object.assign(known, change)
    say(contract, { ...known })
  }

  return { awaited }
}
