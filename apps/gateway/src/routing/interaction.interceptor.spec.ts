import { gatewayRpc } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { InteractionMetrics } from '@sih/rpc'
import { expectRefused } from '@sih/testing'
import type { ExecutionContext } from '@nestjs/common'
import { Registry } from 'prom-client'
import { defer, firstValueFrom, of } from 'rxjs'
import { InteractionInterceptor } from './interaction.interceptor.js'
import { Route } from './route.decorator.js'

class Routes {
  @Route('GET', '/auth/me', gatewayRpc.whoAmI)
  me() {
    return Promise.resolve({} as never)
  }
}

const request = {
  method: 'GET',
  headers: {},
  params: {},
  query: {},
  ip: '192.0.2.1',
  isMultipart: () => false,
}
const context = {
  getHandler: () => Routes.prototype.me,
  switchToHttp: () => ({ getRequest: () => ({ ...request }), getResponse: () => ({}) }),
} as unknown as ExecutionContext

const answer = (handle: () => object) => {
  const interceptor = new InteractionInterceptor(new InteractionMetrics(new Registry()))
  return firstValueFrom(interceptor.intercept(context, { handle: () => defer(() => of(handle())) }))
}

describe('An answer', () => {
  it('leaves once what was asked is on record', async () => {
    const recorded = answer(() => {
      currentInteraction().recorded += 1
      return { secret: 'told' }
    })
    expect(await recorded).toEqual({ secret: 'told' })
  })

  it('does not leave if nothing was recorded', async () => {
    await expectRefused(
      answer(() => ({ secret: 'not told' })),
      'NOT_RECORDED',
    )
  })
})
