import { DomainError } from '@sih/kernel'
import { Controller, Header, Param, StreamableFile } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Open } from '../routing/open.decorator.js'

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const assets: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API of the Step into Health CMS</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="ui"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body>
</html>
`
const start = `SwaggerUIBundle({
  url: '/api/openapi.json', dom_id: '#ui', deepLinking: true, docExpansion: 'none', filter: true
})\n`

/** Swagger UI over the OpenAPI document, without a line of inline script (see the Content-Security-Policy). */
@ApiExcludeController()
@Controller()
export class DocsController {
  @Open('/api/docs', { summary: 'The API as a page' })
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return page
  }

  @Open('/api/docs/start.js', { summary: 'Starts Swagger UI' })
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  start(): string {
    return start
  }

  @Open('/api/docs/:asset', { summary: 'Files of Swagger UI' })
  asset(@Param('asset') asset: string): StreamableFile {
    const type = assets[asset]
    if (!type) throw new DomainError('NOT_FOUND')
    return new StreamableFile(createReadStream(join(folder, asset)), { type })
  }
}
