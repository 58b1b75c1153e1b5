import { candidatesEvents } from '@sih/contracts'
import { none } from '../fact.js'
import { reading } from '../reading.js'

interface Said {
  candidateId: string
  connections?: string[]
  service?: string | null
}

/** Sorted, so that the same codes are always said in the same way. */
const codesOf = ({ connections = [], service }: Said) => ({
  connection: connections.length === 0 ? [none] : [...connections].sort(),
  service: service ?? none,
})

/** What is not said, by an older event or where it has not changed, stays as it was. */
export const candidates = [
  reading({
    event: candidatesEvents.registered,
    read: ({ data }, book) => book.correct(data.candidateId, codesOf(data)),
  }),
  reading({
    event: candidatesEvents.profileChanged,
    read: ({ data }, book) => {
      if (data.connections !== undefined) book.correct(data.candidateId, codesOf(data))
    },
  }),
]
