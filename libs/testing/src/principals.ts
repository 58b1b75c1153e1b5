import { newId, type Principal } from '@sih/kernel'

const session = () => newId()

export const candidate = (accountId = newId()): Principal => ({
  role: 'candidate',
  accountId,
  organisationId: null,
  sessionId: session(),
})

export const organisationUser = (organisationId: string, accountId = newId()): Principal => ({
  role: 'organisation_user',
  accountId,
  organisationId,
  sessionId: session(),
})

export const organisationAdmin = (organisationId: string, accountId = newId()): Principal => ({
  role: 'organisation_admin',
  accountId,
  organisationId,
  sessionId: session(),
})

export const programmeStaff = (accountId = newId()): Principal => ({
  role: 'programme_staff',
  accountId,
  organisationId: null,
  sessionId: session(),
})

export const programmeAdmin = (accountId = newId()): Principal => ({
  role: 'programme_admin',
  accountId,
  organisationId: null,
  sessionId: session(),
})

export const auditor = (accountId = newId()): Principal => ({
  role: 'auditor',
  accountId,
  organisationId: null,
  sessionId: session(),
})
