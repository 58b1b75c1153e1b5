import type { ProgramName } from '@sih/kernel'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { ownerRole, type RolePasswords } from './database-access.js'
import { scramVerifier } from './scram-verifier.js'

/** A role that somebody made earlier must not bring rights of its own: the separation of the services rests on it. */
const excessOf = `
  SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
         OR EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid) AS excess
  FROM pg_roles WHERE rolname = $1`

async function provisionRole(admin: Client, name: string, password: string): Promise<void> {
  const role = escapeIdentifier(name)
  const existing = (await admin.query<{ excess: boolean }>(excessOf, [name])).rows[0]
  if (existing?.excess) {
    throw new Error(
      `The role ${name} exists with more rights than a service may have: remove them or the role`,
    )
  }
  const verb = existing ? 'ALTER' : 'CREATE'
  await admin.query(`${verb} ROLE ${role} WITH LOGIN PASSWORD ${escapeLiteral(scramVerifier(password))}`)
}

/** The owner and the login role of one service, each with its current password. */
export async function provisionRoles(
  admin: Client,
  service: ProgramName,
  passwords: RolePasswords,
): Promise<void> {
  await provisionRole(admin, ownerRole(service), passwords.owner)
  await provisionRole(admin, service, passwords.service)
  // A superuser may act for every role; an administrator of a managed server has to be a member.
  const isSuperuser = (await admin.query(`SELECT current_setting('is_superuser')::boolean AS yes`)).rows[0]
    .yes
  if (!isSuperuser) {
    await admin.query(
      `GRANT ${escapeIdentifier(ownerRole(service))} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE`,
    )
  }
}
