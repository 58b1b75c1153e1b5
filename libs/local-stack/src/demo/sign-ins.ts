import type { DemoSignIns } from './demo-context.js'
import { demoOrganisations, type DemoOrganisation } from './organisations.js'
import { demoCandidates } from './people.js'

export const demoPassword = 'Forward-together-2026'

/** The one account that nobody can invite. */
export const lead = {
  role: 'programme_admin',
  email: 'lead@programme.example',
  name: 'Morgan Hughes',
} as const

export const colleagues = [
  { role: 'programme_staff', email: 'staff@programme.example', firstName: 'Robin', lastName: 'Clarke' },
  { role: 'auditor', email: 'auditor@programme.example', firstName: 'Alex', lastName: 'Brennan' },
] as const

export const adminOf = ({ domain }: DemoOrganisation): string => `admin@${domain}.example`
export const userOf = ({ domain }: DemoOrganisation): string => `user@${domain}.example`

/** One of each role: of the organisations and of the candidates always the first. */
export function demoSignIns(): DemoSignIns {
  const password = demoPassword
  const organisation = demoOrganisations[0]!
  return [
    { role: 'candidate', email: demoCandidates(1)[0]!.email, password },
    { role: 'organisation_admin', email: adminOf(organisation), password },
    { role: 'organisation_user', email: userOf(organisation), password },
    ...[lead, ...colleagues].map(({ role, email }) => ({ role, email, password })),
  ]
}
