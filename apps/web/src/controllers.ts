import { HealthController } from './health/health.controller.js'
import { SignInController } from './pages/account/sign-in.controller.js'
import { StartController } from './pages/open/start.controller.js'
import { AssetsController } from './rendering/assets.controller.js'

/** All pages, by who they are for. */
export const controllers = [AssetsController, HealthController, StartController, SignInController]
