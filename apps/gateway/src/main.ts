import { runService } from '@sih/service-host'
import { GatewayModule } from './gateway.module.js'
import { frontDoor } from './http/front-door.js'

await runService(GatewayModule, frontDoor())
