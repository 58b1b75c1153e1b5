import { StatusBoard, type ServiceStatus } from '@sih/service-host'
import { Controller, Header, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Open } from '../routing/open.decorator.js'
import { pagePolicy } from '../http/page.js'
import { statusPage } from './status-page.js'

@Controller()
export class StatusController {
  constructor(private readonly board: StatusBoard) {}

  @Open('/status', { summary: 'How the services are: a page, or JSON for who asks for it' })
  @Header('Cache-Control', 'no-store')
  status(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): unknown {
    const services = this.board.snapshot()
    if (wantsJson(request)) return { services } satisfies { services: ServiceStatus[] }
    reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy)
    return statusPage(services)
  }
}

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.startsWith('application/json') === true
