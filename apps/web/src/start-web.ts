import { ConsoleLogger } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { closeUnusedConnections } from '@sih/service-host/process/close-unused-connections'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { WebConfig } from './config.js'
import { configureHttp, largestForm } from './http/configure-http.js'
import { WebModule } from './web.module.js'

/** The web service, answering. */
export async function startWeb(config: WebConfig): Promise<{ url: string; stop: () => Promise<void> }> {
  const json = process.env['LOG_FORMAT'] === 'json'
  const adapter = new FastifyAdapter({
    bodyLimit: largestForm,
    trustProxy: config.TRUST_PROXY || false,
    requestTimeout: 60_000,
  })
  const app = await NestFactory.create<NestFastifyApplication>(WebModule.for(config), adapter, {
    logger: new ConsoleLogger({ json, logLevels: ['warn', 'error', 'fatal'] }),
    abortOnError: false,
  })
  closeUnusedConnections(app)
  await configureHttp(app, config.PUBLIC_URL.startsWith('https:'))
  await app.listen({ port: config.WEB_PORT, host: config.WEB_HOST })
  return { url: await app.getUrl(), stop: () => app.close() }
}
