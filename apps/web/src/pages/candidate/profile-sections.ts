import type { Body } from '@sih/api-client'
import type { Typed } from '../../http/typed.js'

type Change = Body<'patch', '/candidates/me'>

/** The parts of a profile that are changed on a page of their own: what is typed there, as the API takes it. */
export const sections = {
  contact: (typed) => ({
    firstName: typed.needed('firstName'),
    lastName: typed.needed('lastName'),
    phone: typed.text('phone') ?? null,
    postcode: typed.text('postcode') ?? null,
  }),
  service: (typed) =>
    ({
      connections: typed.list('connections'),
      service: typed.text('service') ?? null,
      rank: typed.text('rank') ?? null,
      unit: typed.text('unit') ?? null,
      serviceFrom: typed.date('serviceFrom') ?? null,
      dischargeDate: typed.date('dischargeDate') ?? null,
      relation: typed.text('relation') ?? null,
      relocationDate: typed.date('relocationDate') ?? null,
    }) as Change,
  about: (typed) => ({ about: typed.text('about') ?? null }),
} satisfies Record<string, (typed: Typed) => Change>

export type Section = keyof typeof sections

export const isSection = (name: string): name is Section => Object.hasOwn(sections, name)
