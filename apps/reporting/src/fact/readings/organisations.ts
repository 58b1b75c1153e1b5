import { organisationsEvents } from '@sih/contracts'
import { reading } from '../reading.js'

export const organisations = [
  reading({
    event: organisationsEvents.organisationChanged,
    read: ({ data }, book) => {
      const known = book.organisations.get(data.organisationId)
      if (!known || known.revision < data.revision) book.organisations.set(data.organisationId, data)
    },
  }),
]
