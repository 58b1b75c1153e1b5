import { isInside } from '@sih/kernel'
import { Controller, Get, Header, NotFoundException, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Pool } from 'pg'
import { Registry } from 'prom-client'
import { For } from '../http/access.js'

const patienceMs = 2_000
const noAnswer = 'the database does not answer'

/** For whatever runs the web service, in the words of the other services. A gateway that is away makes no page of ours unready. */
@Controller()
@For('everybody')
export class HealthController {
  constructor(
    private readonly pool: Pool,
    private readonly metrics: Registry,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok', info: {}, error: {}, details: {} }
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const reason = await this.databaseTrouble()
    const database = reason === null ? { status: 'up' } : { status: 'down', reason }
    if (reason === null) return { status: 'ok', info: { database }, error: {}, details: { database } }
    reply.status(503)
    return { status: 'error', info: {}, error: { database }, details: { database } }
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  figures(@Req() request: FastifyRequest): Promise<string> {
    if (!isInside(request.ip)) throw new NotFoundException()
    return this.metrics.metrics()
  }

  private async databaseTrouble(): Promise<string | null> {
    const timeout = new Promise<string>((resolve) => {
      setTimeout(() => resolve(noAnswer), patienceMs).unref()
    })
    const answer = this.pool.query('select 1').then(
      () => null,
      () => noAnswer,
    )
    return Promise.race([answer, timeout])
  }
}
