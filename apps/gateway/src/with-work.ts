import { Clock } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, databaseOptions } from '@sih/persistence'
import { DataSource } from 'typeorm'
import { gatewayEntities } from './entities.js'

/** For commands: work in the gateway's database. What is published is sent on by whichever gateway runs next. */
export async function withWork<T>(
  url: string,
  applicationName: string,
  use: (work: UnitOfWork) => Promise<T>,
): Promise<T> {
  const options = databaseOptions({ url, entities: gatewayEntities, applicationName, poolSize: 1 })
  const dataSource = await new DataSource(options).initialize()
  try {
    return await use(new UnitOfWork(dataSource, new OutboxRecorder(), new Clock(), 'gateway'))
  } finally {
    await dataSource.destroy()
  }
}
