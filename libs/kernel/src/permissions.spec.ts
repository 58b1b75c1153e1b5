import { isGranted, type Permission } from './permissions.js'
import { anonymous, roles, theService, type Principal } from './principal.js'

type AnyRole = Principal['role']

const everybody: AnyRole[] = ['anonymous', 'service', ...roles]
const organisation: AnyRole[] = ['organisation_user', 'organisation_admin']
const programme: AnyRole[] = ['programme_staff', 'programme_admin']

/** Who may do what, written down a second time on purpose: a change has to be made in both places. */
const table: Record<Permission, AnyRole[]> = {
  public: everybody,
  service: ['service'],
  'account:self': ['candidate', ...organisation, ...programme, 'auditor'],
  'account:manage': ['programme_admin'],
  'candidate:self': ['candidate'],
  'candidate:read': [...organisation, ...programme],
  'candidate:list': [...organisation, ...programme],
  'candidate:erase': ['programme_admin'],
  'settings:manage': ['programme_admin'],
  'data-rights:manage': programme,
  'candidate:manage': programme,
  'candidate:refer': organisation,
  'engagement:work': [...organisation, ...programme],
  'candidate:invite': [...organisation, ...programme],
  'thread:use': ['candidate', ...organisation],
  'thread:work': organisation,
  'notification:own': ['candidate', ...organisation, ...programme, 'auditor'],
  'organisation:own': organisation,
  'organisation:people': ['organisation_admin'],
  'organisation:manage': programme,
  'delivery:manage': programme,
  'agreement-template:manage': ['programme_admin'],
  'report:own': organisation,
  'report:programme': programme,
  'staff:manage': ['programme_admin'],
  'audit:read': ['auditor'],
}

const as = (role: string): Principal => ({ ...anonymous, role: role as Principal['role'] })
const cells = (Object.keys(table) as Permission[]).flatMap((permission) =>
  everybody.map((role) => [role, permission, table[permission].includes(role)] as const),
)

describe('isGranted', () => {
  it.each(cells)('%s, %s: %s', (role, permission, granted) => {
    expect(isGranted(as(role), [permission])).toBe(granted)
  })

  it('needs one of several permissions', () => {
    expect(isGranted(as('auditor'), ['candidate:self', 'audit:read'])).toBe(true)
    expect(isGranted(as('auditor'), ['candidate:self', 'report:own'])).toBe(false)
  })

  it.each([anonymous, theService, ...roles.map(as)])('denies %j where nothing is named', (principal) => {
    expect(isGranted(principal, [])).toBe(false)
  })

  it.each(['', 'superuser', 'constructor', '__proto__', 'toString'])('denies the unknown role %j', (role) => {
    for (const permission of Object.keys(table) as Permission[]) {
      expect(isGranted(as(role), [permission])).toBe(permission === 'public')
    }
  })
})
