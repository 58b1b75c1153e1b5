import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { SwaggerModule } from '@nestjs/swagger'
import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GatewayConfig } from '../config.js'
import { LiveEvents } from '../live/live-events.js'
import { apiDocument } from '../openapi/api-document.js'
import { refuse } from '../problems/problem.filter.js'
import { TurnedAway } from '../problems/turned-away.js'
import { largestText } from '../routing/upload.js'
import { interactionOf } from './interaction-of.js'
import { securityHeaders } from './security-headers.js'

export type TurnAway = (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Everything about HTTP that is not a route's own business. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  setHeaders(app)
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', () => app.get(LiveEvents).close())
  await readBodies(app)
  SwaggerModule.setup('api/docs', app, apiDocument(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  })
}

function setHeaders(app: NestFastifyApplication): void {
  const secure = securityHeaders(app.get(GatewayConfig).PUBLIC_URL.startsWith('https:'))
  const turnedAway = app.get(TurnedAway)
  const stamp = (request: FastifyRequest, reply: FastifyReply): void => {
    secure(request, reply)
    reply.header('x-correlation-id', interactionOf(request).correlationId)
  }
  const turnAway: TurnAway = (error, request, reply) => {
    stamp(request, reply)
    return refuse(turnedAway, error, request, reply)
  }
  const fastify = app.getHttpAdapter().getInstance()
  fastify.addHook('onSend', async (request, reply) => stamp(request, reply))
  fastify.decorate('turnAway', turnAway)
}

/** JSON, and for uploads multipart; forms and plain text, which other sites can make a browser send, are refused. */
async function readBodies(app: NestFastifyApplication): Promise<void> {
  const adapter = app.getHttpAdapter()
  // Now rather than on init, when Nest would add the parser for forms again.
  adapter.registerParserMiddleware()
  adapter.getInstance().removeContentTypeParser(['application/x-www-form-urlencoded', 'text/plain'])
  const limits = { fileSize: largestText, files: 1, fields: 0, parts: 1 }
  await app.register(multipart as never, { limits, throwFileSizeLimit: true } as never)
}
