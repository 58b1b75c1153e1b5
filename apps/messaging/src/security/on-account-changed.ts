import { gatewayEvents, type AccountFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { isErased } from '../erasure/erased-people.js'
import type { SecurityKind } from '../notification/notification.entity.js'
import { notify } from '../notification/notify.js'

/**
 * Whatever a thief would do to an account is told in the service, whoever did it and whatever the person has chosen to be told.
 * The e-mails about it are asked for by the gateway, which knows the address of before.
 */
@Injectable()
export class OnAccountChanged {
  @Reacts(gatewayEvents.passwordChanged)
  passwordChanged(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'password_changed')
  }

  @Reacts(gatewayEvents.passwordReset)
  passwordReset(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'password_changed')
  }

  @Reacts(gatewayEvents.secondFactorAdded)
  secondFactorAdded(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'second_factor_added')
  }

  @Reacts(gatewayEvents.secondFactorRemoved)
  secondFactorRemoved(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'second_factor_removed')
  }

  @Reacts(gatewayEvents.secondFactorReset)
  secondFactorReset(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'second_factor_removed')
  }

  @Reacts(gatewayEvents.recoveryCodesRenewed)
  recoveryCodesRenewed(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'recovery_codes_renewed')
  }

  @Reacts(gatewayEvents.recoveryCodeUsed)
  recoveryCodeUsed(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'recovery_code_used')
  }

  @Reacts(gatewayEvents.emailChanged)
  emailChanged(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'address_changed')
  }

  @Reacts(gatewayEvents.signedInElsewhere)
  signedInElsewhere(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'signed_in_elsewhere')
  }

  @Reacts(gatewayEvents.sessionRevoked)
  sessionRevoked(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'session_revoked')
  }

  @Reacts(gatewayEvents.otherSessionsEnded)
  otherSessionsEnded(tx: Tx, { accountId }: AccountFact): Promise<void> {
    return tellOwner(tx, accountId, 'sessions_ended')
  }
}

async function tellOwner(tx: Tx, accountId: string, kind: SecurityKind): Promise<void> {
  // The gateway's events are not ordered with those of the candidates service.
  if (await isErased(tx, accountId)) return
  await notify(tx, [{ kind, accountId, candidateId: null, organisationId: null }])
}
