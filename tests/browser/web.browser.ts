import { startingTime } from '../journeys/system/system.js'
import { journeysByScreen } from './journeys-by-screen.js'
import { keyboardAlone } from './keyboard-alone.js'
import { pagesAreAccessible } from './pages-are-accessible.js'
import { Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await Site.start()
}, startingTime)
afterAll(() => site?.stop(), startingTime)

describe('The web service in a browser', () => {
  keyboardAlone(() => site)
  journeysByScreen(() => site)
  pagesAreAccessible(() => site)
})
