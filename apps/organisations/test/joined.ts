import { gatewayEvents, type MemberRole } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { organisationAdmin } from '@sih/testing'
import { person, type Onboarding } from './onboarding.js'

/** Somebody who was invited, has accepted, and whose account is open. */
export async function joined(
  onboarding: Onboarding,
  organisationId: string,
  role: MemberRole = 'organisation_user',
) {
  const colleague = person()
  await onboarding.service.as(organisationAdmin(organisationId)).inviteUser({ ...colleague, role })
  const { token } = await onboarding.emailTo(colleague.email)
  const { accountId } = await onboarding.public.acceptInvitation({ token: token! })
  await onboarding.service.happened(gatewayEvents.accountOpened, { accountId, organisationId, role })
  return { ...colleague, accountId }
}

/** Somebody with an account, who accepts with it. @returns the answer */
export async function joinedAgain(onboarding: Onboarding, organisationId: string, accountId = newId()) {
  const colleague = person()
  const admin = onboarding.service.as(organisationAdmin(organisationId))
  await admin.inviteUser({ ...colleague, role: 'organisation_user' })
  const { token } = await onboarding.emailTo(colleague.email)
  return onboarding.public.acceptInvitation({ token: token!, accountId })
}
