import { Controller, Inject, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { MessagePattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices'
import pg from 'pg'
import 'reflect-metadata'
import { profileSql } from './profile-sql.js'

interface Wanted {
  id: string
  organisation: string
}

/** Baseline, second half: a Nest microservice on NATS that reads the profile. */
@Controller()
class Profiles {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  @MessagePattern('candidates.v1.baseline')
  async open(@Payload() { id, organisation }: Wanted): Promise<unknown> {
    return (await this.pool.query(profileSql, [id, organisation])).rows[0]
  }
}

const pool = {
  provide: pg.Pool,
  useFactory: () => new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 }),
}

@Module({ controllers: [Profiles], providers: [pool] })
class TwoService {}

const app = await NestFactory.createMicroservice<MicroserviceOptions>(TwoService, {
  transport: Transport.NATS,
  options: JSON.parse(process.env['NATS_OPTIONS']!) as object,
  logger: false,
})
await app.listen()
process.send?.({ url: '' })
process.once('disconnect', () => process.exit())
