import { Controller, Get, Header, NotFoundException, Param, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { For } from '../http/access.js'
import { asset } from './assets.js'

/** Style sheets, scripts and pictures: nothing of anybody, and looked at without a session. */
@Controller('assets')
@For('everybody')
export class AssetsController {
  @Get('*')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  send(@Param('*') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    const found = asset(name.replace(/^v-[\w-]+\//, ''))
    if (!found) throw new NotFoundException()
    const { type, content, compressed } = found
    reply.type(type).header('vary', 'accept-encoding')
    const takesGzip = compressed && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    return takesGzip ? reply.header('content-encoding', 'gzip').send(compressed) : reply.send(content)
  }
}
