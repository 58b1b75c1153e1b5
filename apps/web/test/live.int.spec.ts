import { eventually } from '@sih/testing'
import { PassThrough } from 'node:stream'
import { Browser } from './browser.js'
import { TestWeb } from './test-web.js'

let web: TestWeb
/** What the gateway says to whom asked last. */
let events: PassThrough
beforeAll(async () => {
  web = await TestWeb.start()
}, 60_000)
afterAll(() => web?.stop())

/** As the gateway begins: it says how far it has come. */
const begun = () => {
  const stream = new PassThrough()
  stream.write('retry: 1000\n\nid: 12\n\n')
  return stream
}

beforeEach(() => web.gateway.answers('GET /events', () => ({ status: 200, body: (events = begun()) })))

/** As an EventSource asks; what it has heard so far. */
async function listen(browser: Browser, path = '/live', headers = {}, url = web.url) {
  const answer = await fetch(`${url}${path}`, {
    headers: { accept: 'text/event-stream', cookie: browser.cookie, ...headers },
  })
  const heard = { answer, text: '', ended: false }
  void (async () => {
    const decoder = new TextDecoder()
    for await (const piece of answer.body ?? []) heard.text += decoder.decode(piece as Uint8Array)
  })()
    .catch(() => undefined)
    .finally(() => (heard.ended = true))
  return heard
}

const lastAsked = () => web.gateway.asked.findLast(({ route }) => route === 'GET /events')!

describe('The relay of events', () => {
  it('passes on what the gateway says, as it says it, in the name of who has signed in', async () => {
    const heard = await listen(await web.signedIn(), '/live?after=12')
    expect(heard.answer.headers.get('content-type')).toBe('text/event-stream')
    expect(heard.answer.headers.get('cache-control')).toContain('no-store')
    expect(lastAsked().headers).toMatchObject({ authorization: 'Bearer access-1', 'last-event-id': '12' })
    events.write('id: 13\nevent: message\ndata: {}\n\n')
    await eventually(() => expect(heard.text).toContain('\n\nid: 13\nevent: message\ndata: {}\n\n'))
  })

  it('asks the gateway once for all pages of a session, at the same time or one after the other', async () => {
    const before = web.gateway.times('GET /events')
    const browser = await web.signedIn()
    const leaving = new AbortController()
    const headers = { cookie: browser.cookie }
    const first = fetch(`${web.url}/live`, { headers, signal: leaving.signal })
    const others = await Promise.all([listen(browser), listen(browser)])
    await first
    leaving.abort()
    events.write('id: 13\nevent: message\ndata: {}\n\n')
    for (const heard of [...others, await listen(browser, '/live?after=12')])
      await eventually(() => expect(heard.text).toContain('id: 13\nevent: message'))
    await listen(await web.signedIn())
    expect(web.gateway.times('GET /events') - before).toBe(2)
  })

  it('goes on after what a browser heard last when it comes back', async () => {
    await listen(await web.signedIn(), '/live?after=12', { 'last-event-id': '40' })
    expect(lastAsked().headers['last-event-id']).toBe('40')
    await listen(await web.signedIn(), '/live?after=nonsense')
    expect(lastAsked().headers['last-event-id']).toBeUndefined()
  })

  it('ends in the browser when the gateway ends it, and begins anew when the browser comes back', async () => {
    const browser = await web.signedIn()
    const heard = await listen(browser)
    events.end()
    await eventually(() => expect(heard.ended).toBe(true))
    const again = await listen(browser)
    events.write('id: 14\nevent: read\ndata: {}\n\n')
    await eventually(() => expect(again.text).toContain('id: 14\nevent: read'))
  })

  it('tells nobody who is not signed in anything, so that no browser tries again', async () => {
    const before = web.gateway.times('GET /events')
    const { answer } = await listen(new Browser(web.url))
    expect([answer.status, web.gateway.times('GET /events')]).toEqual([204, before])
  })

  it.each([
    [503, 200, 'retry: 10000\n\n'],
    [403, 204, ''],
  ])('where the gateway answers %i says %i', async (status, told, text) => {
    web.gateway.answers('GET /events', { status, body: { code: 'X', title: 'x' } })
    const heard = await listen(await web.signedIn())
    await eventually(() => expect(heard.ended).toBe(true))
    expect([heard.answer.status, heard.text]).toEqual([told, text])
  })

  it('makes no session last longer, and ends with it', async () => {
    const browser = await web.signedIn()
    await web.query(`update session set seen_at = now() - interval '29 minutes'`)
    const heard = await listen(browser)
    const [{ idle }] = (await web.query(
      'select max(extract(epoch from now() - seen_at))::int as idle from session',
    )) as [{ idle: number }]
    expect(idle).toBeGreaterThan(28 * 60)
    await web.query(`update session set seen_at = now() - interval '31 minutes'`)
    await eventually(() => expect(heard.ended).toBe(true), 20_000)
    expect(events.destroyed).toBe(true)
  })

  it('keeps no process from ending', async () => {
    const url = await web.startProcess()
    const heard = await listen(await web.signedIn(), '/live', {}, url)
    await web.running.pop()!.stop()
    await eventually(() => expect(heard.ended).toBe(true))
  })
})

describe('A page that renews itself', () => {
  it('spends nothing that is to be told once, and is no sign that somebody is there', async () => {
    const browser = await web.signedIn()
    web.gateway.answers('PATCH /candidates/me', {
      status: 422,
      body: { code: 'VALIDATION_FAILED', title: 'x', errors: [{ field: 'about', message: 'Too long' }] },
    })
    web.gateway.answers('GET /candidates/me', { status: 200, body: { version: 3, sections: {} } })
    const form = '/profile/edit/about'
    await browser.post(await browser.get(form), form, { about: 'Kept' })
    await web.query(`update session set seen_at = now() - interval '10 minutes'`)
    const renewal = { headers: { cookie: browser.cookie, 'x-renewal': '1' } }
    expect(await (await fetch(`${web.url}${form}`, renewal)).text()).not.toContain('Kept')
    const [{ idle }] = (await web.query(
      'select max(extract(epoch from now() - seen_at))::int as idle from session',
    )) as [{ idle: number }]
    expect(idle).toBeGreaterThan(9 * 60)
    expect((await browser.get(form)).html).toContain('Kept')
  })
})
