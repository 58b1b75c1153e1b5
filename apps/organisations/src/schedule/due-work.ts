import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { AgreementDueWork } from '../agreement/agreement-due-work.js'
import { OrganisationsConfig } from '../config.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'

/** Whoever else is at work on an organisation derives what is due by itself, so a locked one is left out. */
const claim = `
  select id from organisation
   where due_at <= $1 and id <> all($2::uuid[])
   order by due_at limit 1
     for no key update skip locked`

/**
 * Carries out what is due by time alone: an agreement ends, a link expires, a register entry closes. Every change of an
 * organisation derives all of that from the facts; this gives those a turn that nobody else changes. Any number of
 * processes may do so, and one that dies leaves the organisation due.
 */
@Injectable()
export class DueWork implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DueWork.name)
  private readonly repeating: Repeating

  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly agreements: AgreementDueWork,
    config: OrganisationsConfig,
  ) {
    const every = config.DUE_WORK_SECONDS * 1_000
    this.repeating = new Repeating(() => this.run(), { every, pause: every })
  }

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** Does all that is due now, one organisation after the other, each in a transaction of its own. */
  async run(): Promise<void> {
    const failed: string[] = []
    while (await this.next(failed));
  }

  /** @returns false if nothing is due. An organisation that fails stands in nobody else's way until the next run. */
  private async next(failed: string[]): Promise<boolean> {
    let id: string | undefined
    try {
      await withInteraction(ownInteraction('organisations.due-work'), () =>
        this.work.run(async (tx) => {
          ;[{ id } = { id: undefined }] = await tx.query<{ id?: string }>(claim, [tx.now(), failed])
          if (id) await this.organisations.change(tx, { id }, (due) => this.agreements.carryOut(tx, due))
        }),
      )
    } catch (error) {
      if (!id) throw error
      failed.push(id)
      this.logger.warn({ message: 'due work will be tried again', organisationId: id, reason: String(error) })
    }
    return id !== undefined
  }
}
