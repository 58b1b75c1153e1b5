import { Repeating } from '@sih/journal'
import type { UnitOfWork } from '@sih/persistence'
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import type { RaiseAlarm } from '../alarms/raise-alarm.js'
import type { AuditConfig } from '../config.js'
import { AskWitness, WitnessDisagrees } from './ask-witness.js'
import { RemoteWitness } from './remote-witness.js'

/** Every second. The log goes on without its witness; what that has not seen is seen later, all of it in one proof. */
export class WitnessSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WitnessSchedule.name)
  private readonly asking = new Repeating(() => this.ask(), { every: 1_000, pause: 1_000 })
  private isAway = false

  /** @param witness none, if nobody is to be asked */
  constructor(
    private readonly witness: AskWitness | null,
    private readonly raiseAlarm: RaiseAlarm,
  ) {}

  /** @throws Error for a witness whose key is not given: anybody could sign in its place */
  static of(
    { WITNESS_URL, WITNESS_VERIFIER_KEY }: AuditConfig,
    work: UnitOfWork,
    raise: RaiseAlarm,
  ): WitnessSchedule {
    if (!WITNESS_URL) return new WitnessSchedule(null, raise)
    if (!WITNESS_VERIFIER_KEY) throw new Error('WITNESS_URL needs WITNESS_VERIFIER_KEY')
    const witness = new RemoteWitness(WITNESS_URL, WITNESS_VERIFIER_KEY)
    return new WitnessSchedule(new AskWitness(work, witness), raise)
  }

  onApplicationBootstrap(): void {
    if (this.witness) this.asking.start()
  }

  async onModuleDestroy(): Promise<void> {
    if (this.witness) await this.asking.stop()
  }

  private async ask(): Promise<void> {
    try {
      await this.witness!.run()
      this.isAway = false
    } catch (error) {
      const { message: reason } = error as Error
      if (error instanceof WitnessDisagrees) await this.raise(error)
      else if (!this.isAway) this.logger.warn({ message: 'witness cannot be asked', reason })
      this.isAway = !(error instanceof WitnessDisagrees)
    }
  }

  private async raise({ message: reason, signed }: WitnessDisagrees): Promise<void> {
    this.logger.fatal({ alarm: 'witness-disagrees', reason })
    await this.raiseAlarm.run({ kind: 'fork', subject: 'witness', occasion: String(signed), count: 1 })
  }
}
