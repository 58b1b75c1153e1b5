import type { Principal, Role } from './principal.js'

const organisationUser = [
  'account:self',
  'candidate:read',
  'candidate:list',
  'candidate:refer',
  'engagement:work',
  'candidate:invite',
  'thread:use',
  'thread:work',
  'notification:own',
  'organisation:own',
  'report:own',
] as const
const organisationAdmin = [...organisationUser, 'organisation:people'] as const
const programmeStaff = [
  'account:self',
  'candidate:read',
  'candidate:list',
  'data-rights:manage',
  'candidate:manage',
  'engagement:work',
  'candidate:invite',
  'notification:own',
  'organisation:manage',
  'delivery:manage',
  'report:programme',
] as const

const programmeAdmin = [
  ...programmeStaff,
  'account:manage',
  'agreement-template:manage',
  'candidate:erase',
  'settings:manage',
  'staff:manage',
] as const

/** What each role may do at all. Which object it may do it to is the owning service's policy. */
const granted = {
  candidate: ['account:self', 'candidate:self', 'thread:use', 'notification:own'],
  organisation_user: organisationUser,
  organisation_admin: organisationAdmin,
  programme_staff: programmeStaff,
  programme_admin: programmeAdmin,
  auditor: ['account:self', 'audit:read', 'notification:own'],
} as const satisfies Record<Role, readonly string[]>

/** `public` needs no sign-in; `service` is for the system's own services only. */
export type Permission = (typeof granted)[Role][number] | 'public' | 'service'

/** True if the principal's role has one of the permissions, or if one of them is `public`. Everything else is denied. */
export function isGranted(principal: Principal, permissions: readonly Permission[]): boolean {
  if (permissions.includes('public')) return true
  if (principal.role === 'service') return permissions.includes('service')
  if (principal.role === 'anonymous') return false
  // A role from a newer version of the system is not known here: it may do nothing rather than cause an error.
  const own: readonly string[] = Object.hasOwn(granted, principal.role) ? granted[principal.role] : []
  return permissions.some((permission) => own.includes(permission))
}
