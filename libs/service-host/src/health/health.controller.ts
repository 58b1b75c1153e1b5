import { Controller, Get, Header, VERSION_NEUTRAL } from '@nestjs/common'
import { HealthCheck, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus'
import { Registry } from 'prom-client'
import { Readiness } from './readiness.js'

/** No part of the documented API; nor does every service load what documents one. */
const unlisted = { noCache: true, swaggerDocumentation: false }

/** For whatever runs the service: is it alive, may it be sent requests, how is it doing. */
@Controller({ version: VERSION_NEUTRAL })
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly readiness: Readiness,
    private readonly metrics: Registry,
  ) {}

  @Get('health/live')
  @HealthCheck(unlisted)
  live() {
    return this.health.check([])
  }

  @Get('health/ready')
  @HealthCheck(unlisted)
  async ready() {
    const state = await this.readiness.check()
    return this.health.check(
      Object.entries(state).map(([part, reason]) => () => {
        const indicator = this.indicators.check(part)
        return reason === null ? indicator.up() : indicator.down({ reason })
      }),
    )
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  async figures(): Promise<string> {
    return this.metrics.metrics()
  }
}
