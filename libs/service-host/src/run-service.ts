import { natsOptions } from '@sih/journal'
import { DrainingNatsServer } from '@sih/rpc'
import { ConsoleLogger, type INestApplication, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { MicroserviceOptions } from '@nestjs/microservices'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { ServiceConfig } from './config/service-config.js'
import { closeUnusedConnections } from './process/close-unused-connections.js'
import { runUntilTold } from './process/run-until-told.js'
import { ServiceHost } from './service-host.js'

/** What a service with a front door of its own adds. */
export interface FrontDoor {
  fastifyOptions?: ConstructorParameters<typeof FastifyAdapter>[0]
  configure(app: NestFastifyApplication): Promise<void>
  /** Where it listens, in place of the health port. */
  listenOn(app: INestApplication): { port: number; host: string }
}

export interface RunningService {
  app: NestFastifyApplication
  /** Where health (and the front door, if there is one) answers. */
  url: string
  /** Ends in order: no new requests, finish those under way, hand over the rest, let go of the connections. */
  stop(): Promise<void>
}

/** Creates the application of a service; `startApp` brings it to life. */
export async function createApp(module: Type, door?: FrontDoor): Promise<NestFastifyApplication> {
  const logger = new ConsoleLogger({
    json: process.env['LOG_FORMAT'] === 'json',
    logLevels: ['log', 'warn', 'error', 'fatal'],
  })
  return NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(door?.fastifyOptions), {
    logger,
    abortOnError: false,
  })
}

/** Checks the wiring, then answers operations, consumes events and listens. */
export async function startApp(app: NestFastifyApplication, door?: FrontDoor): Promise<RunningService> {
  const host = app.get(ServiceHost)
  await host.assertSound()
  const config = app.get(ServiceConfig)
  closeUnusedConnections(app)
  await door?.configure(app)
  await answerOperations(app, host, config)
  await host.start()
  await app.listen(door?.listenOn(app) ?? { port: config.HEALTH_PORT!, host: config.HEALTH_HOST! })
  const stop = async () => {
    host.leave()
    await app.getHttpAdapter().close()
    await Promise.all(app.getMicroservices().map((microservice) => microservice.close()))
    await host.stop()
    await app.close()
  }
  return { app, url: await app.getUrl(), stop }
}

/** The NATS side; the gateway has none, as nobody asks it over NATS. */
async function answerOperations(
  app: INestApplication,
  { definition }: ServiceHost,
  config: ServiceConfig,
): Promise<void> {
  if (Object.keys(definition.rpc).length === 0) return
  const options = natsOptions(config.NATS_URL, definition.service)
  app.connectMicroservice<MicroserviceOptions>({
    strategy: new DrainingNatsServer({ ...options, queue: definition.service }),
  })
  await app.startAllMicroservices()
}

/** Runs a service until it is told to end: the last line of every service's main.ts. */
export async function runService(module: Type, door?: FrontDoor): Promise<void> {
  const running = await startApp(await createApp(module, door), door)
  const { service } = running.app.get(ServiceHost).definition
  runUntilTold(service, running.url, running.stop)
}
