import { organisationRoles } from '../http/access.js'
import type { Role } from '../sessions/session.js'

export interface Item {
  text: string
  href: string
}

const programme: Item[] = [
  { text: 'Worklist', href: '/home' },
  { text: 'Organisations', href: '/programme/organisations' },
  { text: 'Candidates', href: '/programme/candidates' },
  { text: 'Reports', href: '/reports' },
  { text: 'Subject access', href: '/programme/subject-access-requests' },
  { text: 'ODS import', href: '/programme/ods-imports' },
  { text: 'E-mails', href: '/programme/emails' },
]

const menus: [readonly Role[], Item[]][] = [
  [
    ['candidate'],
    [
      { text: 'Home', href: '/home' },
      { text: 'Your profile', href: '/profile' },
      { text: 'Organisations', href: '/organisations' },
      { text: 'Messages', href: '/messages' },
      { text: 'Placements', href: '/placements' },
      { text: 'Your data', href: '/my-data' },
    ],
  ],
  [
    organisationRoles,
    [
      { text: 'Home', href: '/home' },
      { text: 'Candidates', href: '/candidates' },
      { text: 'Messages', href: '/messages' },
      { text: 'Placements', href: '/placements' },
      { text: 'Jobs filled', href: '/job-fillings' },
      { text: 'Reports', href: '/reports' },
      { text: 'Your organisation', href: '/organisation' },
    ],
  ],
  [['programme_staff'], programme],
  [
    ['programme_admin'],
    [
      ...programme,
      { text: 'Agreements', href: '/programme/agreements' },
      { text: 'Staff', href: '/programme/staff' },
      { text: 'Settings', href: '/programme/settings' },
    ],
  ],
  [
    ['auditor'],
    [
      { text: 'Search', href: '/home' },
      { text: 'Alarms', href: '/audit/alarms' },
      { text: 'Completeness', href: '/audit/completeness' },
      { text: 'Checkpoint', href: '/audit/checkpoint' },
      { text: 'Export', href: '/audit/export' },
      { text: 'Saved exports', href: '/audit/exports' },
      { text: 'News', href: '/news' },
    ],
  ],
]

const isBelow = (page: string, href: string) =>
  page === href || page.startsWith(`${href}/`) || page.startsWith(`${href}?`)

/** What the person who looks may go to, and where they are. */
export function navigation(role: Role | undefined, page: string) {
  const items = menus.find(([roles]) => role && roles.includes(role))?.[1] ?? []
  return items.map((item) => ({ ...item, active: isBelow(page, item.href), current: page === item.href }))
}
