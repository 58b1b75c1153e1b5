import { gatewayEvents, type SecondFactorView } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { GatewayConfig } from '../config.js'
import { needsSecondFactor } from './needs-second-factor.js'

interface Row {
  is_set_up: boolean
  codes: number
}

@Injectable()
export class ReadSecondFactor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: GatewayConfig,
  ) {}

  run(): Promise<SecondFactorView> {
    const { accountId, role } = currentInteraction().principal
    return this.work.read(async (tx) => {
      const [row] = await tx.query<Row>(
        `select exists (select from second_factor where account_id = $1 and confirmed_at is not null) as is_set_up,
                (select count(*)::integer from recovery_code where account_id = $1) as codes`,
        [accountId],
      )
      tx.publish(gatewayEvents.secondFactorRead, { accountId: accountId! })
      const { is_set_up: isSetUp, codes } = row!
      return { isSetUp, isRequired: needsSecondFactor(role, this.config), recoveryCodesLeft: codes }
    })
  }
}
