export const roles = [
  'candidate',
  'organisation_user',
  'organisation_admin',
  'programme_staff',
  'programme_admin',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** On whose behalf a request runs. `anonymous` has not signed in; `service` is the system acting by itself. */
export interface Principal {
  role: Role | 'anonymous' | 'service'
  /** A candidate's account id is also the candidate's id. */
  accountId: string | null
  /** The organisation the person acts for in this session. */
  organisationId: string | null
  sessionId: string | null
}

export const anonymous: Principal = {
  role: 'anonymous',
  accountId: null,
  organisationId: null,
  sessionId: null,
}

/** The system itself, acting on a fact or a schedule. */
export const theService: Principal = {
  role: 'service',
  accountId: null,
  organisationId: null,
  sessionId: null,
}

export const isProgramme = ({ role }: Principal): boolean =>
  role === 'programme_staff' || role === 'programme_admin'

export const isOrganisation = ({ role }: Principal): boolean =>
  role === 'organisation_user' || role === 'organisation_admin'
