import { messagingEvents } from '@sih/contracts'
import { factOf, reading } from '../reading.js'

export const correspondence = [
  reading({
    event: messagingEvents.threadStarted,
    read: (event, book) => book.state(event.id, [factOf(event, 'threadsStarted', event.data)]),
  }),
  reading({
    event: messagingEvents.messageSent,
    read: (event, book) => {
      const byCandidate = event.data.from === 'candidate'
      const kind = byCandidate ? 'messagesFromCandidates' : 'messagesFromOrganisations'
      book.state(event.id, [factOf(event, kind, event.data)])
    },
  }),
]
