import { Controller, Get, Inject, Module, Param, Query } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ClientsModule, Transport, type ClientProxy } from '@nestjs/microservices'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import 'reflect-metadata'
import { firstValueFrom } from 'rxjs'

/** Baseline, first half: a bare gateway that passes the request on by Nest's own NATS client. */
@Controller()
class Gateway {
  constructor(@Inject('SERVICE') private readonly service: ClientProxy) {}

  @Get('candidates/:id')
  open(@Param('id') id: string, @Query('organisation') organisation: string): Promise<unknown> {
    return firstValueFrom(this.service.send('candidates.v1.baseline', { id, organisation }))
  }
}

const service = {
  name: 'SERVICE',
  transport: Transport.NATS as const,
  options: JSON.parse(process.env['NATS_OPTIONS']!) as object,
}

@Module({ imports: [ClientsModule.register([service])], controllers: [Gateway] })
class TwoGateway {}

const app = await NestFactory.create<NestFastifyApplication>(TwoGateway, new FastifyAdapter(), {
  logger: false,
})
await app.listen(0, '127.0.0.1')
process.send?.({ url: await app.getUrl() })
process.once('disconnect', () => process.exit())
