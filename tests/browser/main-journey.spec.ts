import { startingTime } from '../journeys/system/system.js'
import { lookAt, type Findings, type Readers } from './looks.js'
import { mainJourney } from './main-journey/main-journey.js'
import { pagesAreAccessible } from './pages-are-accessible.js'
import { Site } from './site.js'

/** Of every role those that most people see; all of them: npm run test:browser. */
const mainPages: Readers = {
  nobody: ['/', '/register/connection', '/pledge', '/sign-in'],
  'sam.okafor@candidate.example': ['/home', '/profile', '/organisations'],
  'admin@airedale.example': ['/home', '/candidates', /^\/candidates\/[0-9a-f-]{36}$/, '/reports'],
  'lead@programme.example': ['/home', '/programme/organisations'],
  'auditor@programme.example': ['/home', '/audit/entries/3'],
}

let site: Site
let looked: Promise<Record<string, Findings>>
beforeAll(async () => {
  site = await Site.start()
  looked = lookAt(site, mainPages)
}, startingTime)
afterAll(() => site?.stop(), startingTime)

describe('The product by screen', () => {
  mainJourney(() => site)
  pagesAreAccessible(mainPages, () => looked)

  it('Pages ask nobody but us for anything, and no script fails', () => {
    expect(site.complaints).toEqual([])
  })
})
