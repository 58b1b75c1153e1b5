import { ApiExcludeController, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger'
import { HealthController } from '@sih/service-host'
import type { INestApplication } from '@nestjs/common'
import { Problem } from '../problems/problem.js'
import { documentClass } from './document-class.js'
import { allowNull } from './nullable-fields.js'

const about = `
Errors are RFC 9457 problem details; clients may test \`code\`. Lists are pages: ask again with \`nextCursor\` as \`cursor\`.
What is edited as a whole has a \`version\`, which is its \`ETag\` too: send it back as \`If-Match\`, and nobody is overwritten unseen.
Every answer carries \`X-Correlation-Id\`, yours if you sent one, under which the audit log knows the request.
`

documentClass(Problem)
ApiExcludeController()(HealthController)

/** The document that clients may rely on, derived from the routes and their contracts. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Step into Health Candidate Monitoring System')
    .setDescription(about.trim())
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .build()
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  })
  allowNull(document)
  return document
}
