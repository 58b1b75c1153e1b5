import { wrongWith } from './axe.js'
import { words } from './by-screen.js'
import { signIn, press, type Site } from './site.js'

const sam = 'sam.okafor@candidate.example'
const megabyte = 1024 * 1024

/** What people meet when something goes wrong: it says what has happened and what to do, and nothing typed is lost. */
export function errorPages(site: () => Site): void {
  it.each([
    ['there is none', '/nothing-here', 404, 'Page not found'],
    ['it is about others', '/messages/01a00000-0000-7000-8000-000000000000', 404, 'Page not found'],
    ['it is for another role', '/candidates', 403, 'You cannot see this page'],
  ])('A page says so when %s', async (_, address, status, heading) => {
    const page = await site().looking(sam)
    const answer = await page.goto(address)
    expect([answer!.status(), await page.locator('h1').innerText()]).toEqual([status, heading])
    expect(await wrongWith(page)).toEqual([])
    await page.context().close()
  })

  it('What is wrong with a form leads to its field', async () => {
    const page = await site().visitor()
    await page.goto('/pledge')
    await page.fill('#contactName', 'Jordan Price')
    await press(page, 'Send the pledge')
    expect(await page.title()).toMatch(/^Error: /)
    expect(await wrongWith(page)).toEqual([])
    await page.locator('.nhsuk-error-summary').getByRole('link').first().click()
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('odsCode')
    expect(await page.inputValue('#contactName')).toBe('Jordan Price')
    await page.context().close()
  })

  it('A session that ends in the middle of a form takes nothing along', async () => {
    const page = await site().signedIn(sam)
    await page.goto('/profile/edit/about')
    await page.fill('#about', 'Typed for an hour')
    await site().sessionsTimeOut()
    await press(page, 'Save')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signIn(page, sam, page.url())
    expect(await words(page)).toContain('What you entered is still here')
    expect(await page.inputValue('#about')).toBe('Typed for an hour')
    await page.context().close()
  })

  it('A file that is too large is refused in words', async () => {
    const page = await site().looking(sam)
    await page.goto('/profile/documents')
    await page.getByLabel('CV', { exact: true }).check()
    const file = {
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(5.5 * megabyte, '%PDF-1.7'),
    }
    await page.setInputFiles('input[type=file]', file)
    await press(page, 'Add it')
    expect(await words(page)).toMatch(/5 MB/)
    expect(await wrongWith(page)).toEqual([])
    await page.context().close()
  })

  it('While a service is down, its pages say what still works, and others do', async () => {
    const page = await site().looking(sam)
    const messaging = site().system.stack.instance('messaging').process
    await messaging.kill('SIGKILL')
    const answer = await page.goto('/messages')
    expect([answer!.status(), await page.locator('h1').innerText()]).toEqual([
      503,
      'Sorry, this part of the service is not available',
    ])
    expect(await wrongWith(page)).toEqual([])
    await page.locator('main').getByRole('link', { name: 'Your profile' }).click()
    expect(await page.locator('h1').innerText()).toContain('profile')
    await messaging.whenReady()
    expect((await page.goto('/messages'))!.status()).toBe(200)
    await page.context().close()
  })
}
