import { newOneTimeToken } from '@sih/auth'
import { EmailAddress, OneOf, Pattern, Secret, parse, staffRoles } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { readConfig } from '@sih/service-host'
import { parseArgs } from 'node:util'
import { OpenStaffAccount, type NewStaff } from './accounts/open-staff-account.js'
import { Passwords } from './passwords/passwords.js'
import { withWork } from './with-work.js'

const usage = `Opens an account for programme staff or an auditor.

  node bundle/gateway/create-staff.js --email <address> --role ${staffRoles.join('|')} --name "<first> <last>"

DATABASE_URL (or DATABASE_URL_FILE) names the gateway's database. The password is taken from STAFF_PASSWORD; without it one is
made and printed.`

class Options {
  @EmailAddress() email: string
  @OneOf(staffRoles, { name: 'StaffRole' }) role: NewStaff['role']
  @Pattern(/^\S+(\s+\S+)+$/, 'Give the first and the last name') name: string
}

class Environment {
  @Secret({ max: 1000 }) DATABASE_URL: string
  @Secret({ max: 200, optional: true }) STAFF_PASSWORD?: string
}

async function createStaff(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, role: { type: 'string' }, name: { type: 'string' } },
  })
  const { email, role, name } = parse(Options, values)
  const { DATABASE_URL, STAFF_PASSWORD } = readConfig(Environment)
  const password = STAFF_PASSWORD ?? newOneTimeToken()
  const names = name.split(/\s+/)
  const staff = { email, role, password, firstName: names.slice(0, -1).join(' '), lastName: names.at(-1)! }
  await withWork(DATABASE_URL, 'create-staff', (work) =>
    new OpenStaffAccount(work, new Passwords()).run(staff),
  )
  console.log(`Opened an account for ${email} as ${role}.`)
  if (STAFF_PASSWORD === undefined) console.log(`Password: ${password}`)
}

try {
  await createStaff()
} catch (error) {
  const fields = error instanceof DomainError ? error.fields : []
  console.error(
    [(error as Error).message, ...fields.map(({ field, message }) => `  ${field}: ${message}`)].join('\n'),
  )
  console.error(`\n${usage}`)
  process.exitCode = 1
}
