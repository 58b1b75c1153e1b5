import { readConfig, type FrontDoor } from '@sih/service-host'
import { GatewayConfig } from '../config.js'
import { configureHttp, type TurnAway } from './configure-http.js'

const megabyte = 1024 * 1024

/** How the gateway is reached. */
export const frontDoor = (config = readConfig(GatewayConfig)): FrontDoor => ({
  fastifyOptions: {
    bodyLimit: megabyte,
    trustProxy: config.TRUST_PROXY ?? false,
    requestTimeout: 30_000,
    /** An address that cannot be read reaches no route, hook or filter. */
    frameworkErrors: (error, request, reply) => {
      const { turnAway } = request.server as unknown as { turnAway: TurnAway }
      void turnAway(error, request as never, reply as never)
    },
  },
  configure: configureHttp,
  listenOn: () => ({ port: config.GATEWAY_PORT, host: config.GATEWAY_HOST! }),
})
