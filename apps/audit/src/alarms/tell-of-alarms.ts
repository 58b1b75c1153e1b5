import { messagingRpc } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { peopleToTell } from './people-to-tell.js'

interface Untold {
  id: string
  subject: string
}

const atOnce = 20

/** Has the messaging service tell people of alarms, each until it has answered. It tells each person once, however often it is asked. */
@Injectable()
export class TellOfAlarms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly client: RpcClient,
  ) {}

  readonly run = async (): Promise<void> => {
    const alarms = await this.untold()
    if (alarms.length === 0) return
    const people = await this.work.run(peopleToTell)
    for (const alarm of alarms) await this.tell(alarm, people)
  }

  private untold(): Promise<Untold[]> {
    return this.work.run((tx) =>
      tx.query<Untold>(
        `select id, subject from alarm where not exists (select from alarm_told where alarm_id = id)
         order by raised_at, id limit $1`,
        [atOnce],
      ),
    )
  }

  /** Not whom it is about. While there is nobody else it waits. */
  private async tell({ id: alarmId, subject }: Untold, people: string[]): Promise<void> {
    const accountIds = people.filter((accountId) => accountId !== subject)
    if (accountIds.length === 0) return
    await withInteraction(ownInteraction('audit.tell-of-alarm'), () =>
      this.client.call(messagingRpc.tellOfAlarm, { alarmId, accountIds }),
    )
    await this.work.run((tx) =>
      tx.query(
        'insert into alarm_told (alarm_id, people, told_at) values ($1, $2, $3) on conflict (alarm_id) do nothing',
        [alarmId, accountIds.length, tx.now()],
      ),
    )
  }
}
