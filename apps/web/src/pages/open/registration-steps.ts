import type { Body } from '@sih/api-client'
import { Invalid } from '../../http/invalid.js'
import type { Typed } from '../../http/typed.js'

type Registration = Body<'post', '/candidates'>

/** What has been answered; the password is asked for last and kept nowhere. */
export type Answers = Partial<Omit<Registration, 'password' | 'consents'>>

interface Step {
  /** What is asked on the page, as the API calls it; without a needed one the page is shown again. */
  needed: string[]
  read(typed: Typed): Answers
}

/** The pages on which somebody registers, in their order: one thing on each. */
export const steps: Record<string, Step> = {
  connection: {
    needed: ['connections'],
    read: (typed) => ({ connections: typed.list('connections') as Registration['connections'] }),
  },
  name: {
    needed: ['firstName', 'lastName'],
    read: (typed) => ({ firstName: typed.needed('firstName'), lastName: typed.needed('lastName') }),
  },
  'date-of-birth': {
    needed: ['dateOfBirth'],
    read: (typed) => ({ dateOfBirth: typed.date('dateOfBirth') ?? '' }),
  },
  service: {
    needed: [],
    read: (typed) => ({
      service: (typed.text('service') ?? null) as Registration['service'],
      dischargeDate: typed.date('dischargeDate') ?? null,
    }),
  },
  contact: {
    needed: ['email'],
    read: (typed) => ({
      email: typed.needed('email'),
      phone: typed.text('phone') ?? null,
      postcode: typed.text('postcode') ?? null,
    }),
  },
  organisations: {
    needed: [],
    read: (typed) => ({ organisationIds: typed.list('organisationIds') }),
  },
}

export const stepNames = Object.keys(steps)

export const nextStep = (name: string): string => stepNames[stepNames.indexOf(name) + 1] ?? 'check'

export const stepBefore = (name: string): string | undefined => stepNames[stepNames.indexOf(name) - 1]

/** What a page was answered with. @throws Invalid for what is missing, in no words: those are chosen by field */
export function readStep(name: string, typed: Typed): Answers {
  const { needed, read } = steps[name]!
  const answers = read(typed) as Record<string, unknown>
  const missing = needed.filter((field) => !answers[field] || (answers[field] as string).length === 0)
  if (missing.length > 0)
    throw new Invalid(missing.map((field) => ({ field, message: 'Answer this question' })))
  return answers
}
