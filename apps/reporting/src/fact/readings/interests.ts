import { candidatesEvents, type ProfileOpened } from '@sih/contracts'
import { factOf, reading } from '../reading.js'

/** Who becomes known to whom. */
export const interests = [
  reading({
    event: candidatesEvents.interestDelivered,
    read: (event, book) => book.state(event.id, [factOf(event, 'candidatesInterested', event.data)]),
  }),
  reading({
    event: candidatesEvents.interestWithdrawn,
    read: (event, book) => book.state(event.id, [factOf(event, 'interestsWithdrawn', event.data)]),
  }),
  reading<ProfileOpened>({
    event: candidatesEvents.profileOpened,
    read: (event, book) => {
      const { candidateId, organisationId } = event.data
      // When the programme opens a profile, no organisation is named.
      if (organisationId === null) return
      book.state(event.id, [factOf(event, 'profilesOpened', { candidateId, organisationId })])
    },
  }),
]
