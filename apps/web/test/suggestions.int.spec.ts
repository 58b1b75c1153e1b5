import { Browser } from './browser.js'
import { TestWeb } from './test-web.js'

let web: TestWeb
beforeAll(async () => {
  web = await TestWeb.start()
  web.gateway.answers('GET /skills', {
    status: 200,
    body: { items: Array.from({ length: 12 }, (_, n) => ({ code: `c${n}`, label: `Skill ${n}` })) },
  })
  web.gateway.answers('GET /organisations', { status: 200, body: { items: [{ id: '1', name: 'AIREDALE' }] } })
}, 60_000)
afterAll(() => web?.stop())

const listOf = async (browser: Browser, path: string) =>
  JSON.parse((await browser.get(path)).html) as string[]

describe('Suggestions', () => {
  it('are names and nothing else, ten at most', async () => {
    const browser = await web.signedIn()
    const skills = await listOf(browser, '/suggestions/skills?q=sk')
    expect([skills.length, skills[0]]).toEqual([10, 'Skill 0'])
    expect(await listOf(new Browser(web.url), '/suggestions/organisations?q=air')).toEqual(['AIREDALE'])
  })

  it('are asked for by what was typed, without white space around it, and no more than a name has', async () => {
    let asked = ''
    web.gateway.answers('GET /organisations', ({ query }) => {
      asked = new URLSearchParams(query).get('search')!
      return { status: 200, body: { items: [] } }
    })
    await listOf(new Browser(web.url), `/suggestions/organisations?q=${'%20x'.repeat(100)}`)
    expect([asked.length, asked.startsWith('x')]).toEqual([100, true])
  })

  it('are for those whose pages they are on', async () => {
    expect((await (await web.signedIn()).get('/suggestions/all-organisations?q=x')).status).toBe(403)
    expect((await new Browser(web.url).get('/suggestions/skills?q=x')).path).toContain('/sign-in')
  })
})
