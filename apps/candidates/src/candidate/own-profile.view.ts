import type { OwnProfile } from '@sih/contracts'
import type { FindMany } from '@sih/persistence'

type OwnProfileRow = Omit<OwnProfile, 'registeredAt'> & { registeredAt: Date }

export const findOwnProfiles: FindMany<OwnProfileRow> = async (tx, ids) => {
  const rows = await tx.query<OwnProfileRow>(
    `select id, first_name as "firstName", last_name as "lastName", email, date_of_birth::text as "dateOfBirth",
            phone, postcode, connections, service, rank, service_from::text as "serviceFrom",
            discharge_date::text as "dischargeDate", unit, relation, relocation_date::text as "relocationDate", about,
            state, version, registered_at as "registeredAt"
     from candidate where id = any($1::uuid[])`,
    [ids],
  )
  return ids.map((id) => rows.find((row) => row.id === id))
}

/** The person sees what is kept, WIS status included, whatever was agreed about showing it. */
export const ownProfileView = (row: OwnProfileRow): OwnProfile => ({
  ...row,
  registeredAt: row.registeredAt.toISOString(),
})
