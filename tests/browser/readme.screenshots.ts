import { mkdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startingTime } from '../journeys/system/system.js'
import { follow } from './by-screen.js'
import { Site } from './site.js'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const viewport = { width: 1000, height: 760 }
const largest = 100_000

/** What is on each picture: who looks, at which page, and what they do there. */
const pictures: [name: string, who: string, address: string, then?: (page: Page) => Promise<void>][] = [
  ['candidate-home', 'sam.okafor@candidate.example', '/home'],
  ['organisation-home', 'admin@airedale.example', '/home'],
  ['candidate', 'admin@airedale.example', '/candidates?search=Okafor', (page) => follow(page, 'Sam Okafor')],
  [
    'onboarding',
    'lead@programme.example',
    '/programme/organisations?accessReason=agreement_not_countersigned',
    (page) => follow(page, /OXFORD/),
  ],
  ['report', 'admin@airedale.example', '/reports'],
  [
    'proof',
    'auditor@programme.example',
    '/audit/entries/40',
    async (page) => {
      await page.getByRole('button', { name: 'Check the proof' }).click()
      await page.getByText('Proven', { exact: true }).scrollIntoViewIfNeeded()
    },
  ],
]

let site: Site
beforeAll(async () => {
  site = await Site.start()
  await mkdir(folder, { recursive: true })
}, startingTime)
afterAll(() => site?.stop(), startingTime)

describe('The pictures of the README', () => {
  it.each(pictures)('%s', async (name, who, address, then) => {
    const page = await site.looking(who, { viewport })
    await page.goto(address)
    await then?.(page)
    const path = `${folder}${name}.png`
    await page.screenshot({ path })
    expect((await stat(path)).size).toBeLessThan(largest)
    await page.context().close()
  })
})
