import { SetMetadata } from '@nestjs/common'
import type { Role } from '../sessions/session.js'

export const ACCESS = Symbol('access')

export type Access = 'everybody' | 'signed-in' | readonly Role[]

/** Who may see the pages of a controller. One without it does not start. */
export const For = (...who: ['everybody'] | ['signed-in'] | Role[]) => {
  const [first] = who
  return SetMetadata(ACCESS, first === 'everybody' || first === 'signed-in' ? first : who)
}

export const organisationRoles = ['organisation_user', 'organisation_admin'] as const
export const programmeRoles = ['programme_staff', 'programme_admin'] as const

export const isProgramme = (role: Role): boolean => (programmeRoles as readonly Role[]).includes(role)
