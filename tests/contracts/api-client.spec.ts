import type { OpenAPIObject } from '@nestjs/swagger'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { GatewayModule } from '../../apps/gateway/src/gateway.module.js'
import { apiDocument } from '../../apps/gateway/src/openapi/api-document.js'
import { updating } from './frozen.js'

const file = new URL('../../libs/api-client/src/schema.d.ts', import.meta.url)

/** The gateway's document, from its routes alone: nothing of it is started. */
async function readDocument(): Promise<OpenAPIObject> {
  const options = { preview: true, logger: false, abortOnError: false } as const
  return apiDocument(await NestFactory.create(GatewayModule, new FastifyAdapter(), options))
}

/** Every refusal is a Problem, whatever its status: to repeat that for each operation would treble the file. */
function withoutRefusals(document: OpenAPIObject): OpenAPIObject {
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const { responses } = operation as { responses: Record<string, unknown> }
    for (const status of Object.keys(responses)) if (!status.startsWith('2')) delete responses[status]
  }
  return document
}

it('The types of the client are those of the API (npm run api-client)', async () => {
  const document = JSON.stringify(withoutRefusals(await readDocument()))
  const types = astToString(await openapiTypescript(document))
  if (updating) writeFileSync(file, types)
  expect(readFileSync(file, 'utf8') === types).toBe(true)
}, 30_000)
