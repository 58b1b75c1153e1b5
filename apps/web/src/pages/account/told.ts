import type { Body } from '@sih/api-client'
import type { Typed } from '../../http/typed.js'

type Preference = Body<'patch', '/notification-preferences'>['preferences'][number]

/** What somebody has chosen to be told by e-mail: see views/told.njk. */
export const toldIn = (typed: Typed): Preference[] =>
  Object.entries(typed.values)
    .filter(([name]) => name.startsWith('told-'))
    .map(([name, email]) => ({ kind: name.slice('told-'.length), email }) as Preference)
