import { Controller, Get, Inject, Module, Param, Query } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import pg from 'pg'
import 'reflect-metadata'
import { profileQuery } from './profile-sql.js'

/** Baseline: Nest, Fastify and pg in one process. No authentication, no audit. */
@Controller()
class Profiles {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  @Get('candidates/:id')
  async open(@Param('id') id: string, @Query('organisation') organisation: string): Promise<unknown> {
    return (await this.pool.query(profileQuery(id, organisation))).rows[0]
  }
}

const pool = {
  provide: pg.Pool,
  useFactory: () => new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 }),
}

@Module({ controllers: [Profiles], providers: [pool] })
class OneProcess {}

const app = await NestFactory.create<NestFastifyApplication>(OneProcess, new FastifyAdapter(), {
  logger: false,
})
await app.listen(0, '127.0.0.1')
process.send?.({ url: await app.getUrl() })
process.once('disconnect', () => process.exit())
