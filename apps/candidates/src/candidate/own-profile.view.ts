import type { OwnProfile } from '@sih/contracts'
import type { FindMany } from '@sih/persistence'
import { completeness, type CompletenessFacts } from '../own-profile/completeness.js'
import { profileSections, serviceColumns } from '../profile/profile-sections.js'

type OwnProfileRow = CompletenessFacts & { registeredAt: Date }

export const findOwnProfiles: FindMany<OwnProfileRow> = async (tx, ids) => {
  const rows = await tx.query<OwnProfileRow>(ownProfiles, [ids])
  return ids.map((id) => rows.find((row) => row.id === id))
}

/** The person sees what is kept, WIS status included, whatever was agreed about showing it. */
export function ownProfileView(row: OwnProfileRow): OwnProfile {
  const { hasCv: _, ...profile } = row
  return { ...profile, completeness: completeness(row), registeredAt: row.registeredAt.toISOString() }
}

const ownProfiles = `
  select c.id, c.first_name as "firstName", c.last_name as "lastName", c.email, c.date_of_birth::text as "dateOfBirth",
         c.phone, c.postcode, c.connections, ${serviceColumns}, ${profileSections} as sections, c.state, c.version,
         c.registered_at as "registeredAt",
         exists (select from document d where d.candidate_id = c.id and d.kind = 'cv') as "hasCv"
  from candidate c where c.id = any($1::uuid[])`
