import { candidatesEvents } from '@sih/contracts'
import { factOf, reading } from '../reading.js'

/** A move is a fact until another corrects it. */
export const stages = [
  reading({
    event: candidatesEvents.stageMoved,
    read: (event, book) => {
      const { moveId, to, reason, correctsMoveId, at } = event.data
      if (correctsMoveId !== null) book.state(correctsMoveId, [])
      const codes = { stage: to, ...(reason === null ? {} : { type: reason }) }
      const fact = factOf(event, 'stagesMoved', event.data, codes)
      book.state(moveId, [{ ...fact, subject: moveId, happenedAt: at }])
    },
  }),
]
