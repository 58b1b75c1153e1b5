import { startingTime } from '../journeys/system/system.js'
import { errorPages } from './error-pages.js'
import { journeysByScreen } from './journeys-by-screen.js'
import { keyboardAlone } from './keyboard-alone.js'
import { killedProcess } from './killed-process.js'
import { allPages, lookAt, type Findings } from './looks.js'
import { mainJourney } from './main-journey/main-journey.js'
import { pagesAreAccessible } from './pages-are-accessible.js'
import { Site } from './site.js'
import { stepsOnTheWay } from './steps-on-the-way.js'

let site: Site
let looked: Promise<Record<string, Findings>>
beforeAll(async () => {
  site = await Site.start()
  // Goes on while people walk their journeys.
  looked = lookAt(site, allPages)
}, startingTime)
afterAll(() => site?.stop(), startingTime)

describe('The web service in a browser', () => {
  keyboardAlone(() => site)
  journeysByScreen(() => site)
  mainJourney(() => site)
  stepsOnTheWay(() => site)
  pagesAreAccessible(allPages, () => looked)
  // From here on something is broken on purpose.
  errorPages(() => site)
  killedProcess(() => site)

  it('Pages ask nobody but us for anything, and no script fails', () => {
    expect(site.complaints).toEqual([])
  })
})
