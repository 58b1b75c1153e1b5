import { HealthController } from './health/health.controller.js'
import { SignInController } from './pages/account/sign-in.controller.js'
import { OrganisationsController } from './pages/candidate/organisations.controller.js'
import { ProfileController } from './pages/candidate/profile.controller.js'
import { HomeController } from './pages/home.controller.js'
import { MessagesController } from './pages/messages/messages.controller.js'
import { StartController } from './pages/open/start.controller.js'
import { CandidatesController } from './pages/organisation/candidates.controller.js'
import { StagesController } from './pages/organisation/stages.controller.js'
import { AssetsController } from './rendering/assets.controller.js'

const open = [StartController]
const account = [SignInController, HomeController, MessagesController]
const candidate = [ProfileController, OrganisationsController]
const organisation = [CandidatesController, StagesController]

/** All pages, by who they are for. */
export const controllers = [AssetsController, HealthController, ...open, ...account, ...candidate, ...organisation]
