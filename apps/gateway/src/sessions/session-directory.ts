import { Clock, DomainError, type Principal, type Role } from '@sih/kernel'
import { askPrepared, Turns } from '@sih/persistence'
import DataLoader from 'dataloader'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { AccessClaims } from '../access/access-tokens.js'
import { GatewayConfig } from '../config.js'
import { needsSecondFactor } from '../second-factor/needs-second-factor.js'
import { capacityStands } from '../memberships/capacity-stands.js'

interface Live {
  id: string
  account_id: string
  role: Role
  organisation_id: string | null
  has_second_factor: boolean
}

export interface SignedIn {
  principal: Principal
  /** The role needs a second factor that the account does not have. */
  mayOnlyEnrol: boolean
}

/** Milliseconds. A request waits for at most so long, and only while others keep the gateway busy. */
const pause = 2

/**
 * Looks up sessions, on every request: a session that was ended, an account that was disabled, a membership that
 * was ended or changed is refused at the next
 * request, on whichever gateway. Those who ask while a query runs share the next one.
 */
@Injectable()
export class SessionDirectory {
  private readonly turns = new Turns(pause)
  private readonly loader = new DataLoader<string, Live | undefined>(
    (ids) => this.turns.during(() => this.load(ids)),
    { cache: false, maxBatchSize: 500, batchScheduleFn: this.turns.schedule },
  )

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: GatewayConfig,
  ) {}

  /**
   * Who the bearer of a verified token is now.
   * @throws DomainError SESSION_ENDED if the session is over, or the account is no longer what the token says
   */
  async find({ sub, sid, role, org }: AccessClaims): Promise<SignedIn> {
    const live = await this.loader.load(sid)
    if (live?.account_id !== sub || live.role !== role || live.organisation_id !== org) {
      throw new DomainError('SESSION_ENDED')
    }
    return {
      principal: { role, accountId: sub, organisationId: org, sessionId: sid },
      mayOnlyEnrol: needsSecondFactor(role, this.config) && !live.has_second_factor,
    }
  }

  private async load(ids: readonly string[]): Promise<(Live | undefined)[]> {
    const rows = await askPrepared<Live>(
      this.dataSource,
      `select session.id, session.account_id, session.role, session.organisation_id,
              second_factor.account_id is not null as has_second_factor
       from session join account on account.id = session.account_id
         left join second_factor on second_factor.account_id = account.id and confirmed_at is not null
       where session.id = any($1) and ended_at is null and expires_at > $2 and disabled_at is null
         and ${capacityStands}`,
      [[...new Set(ids)], this.clock.now()],
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id))
  }
}
