import { press, type Site } from './site.js'

export function killedProcess(site: () => Site): void {
  it('A form is carried out by the process that comes after the one that was killed', async () => {
    const page = await site().signedIn('sam.okafor@candidate.example')
    await page.goto('/profile/edit/about')
    await page.fill('#about', 'Ten years as a medic')
    // Nothing of a session is in the memory of a process.
    await site().system.stack.instance('web').process.kill('SIGKILL')
    await site().system.stack.instance('web').process.whenReady()
    await press(page, 'Save')
    expect(await page.locator('main').innerText()).toContain('Ten years as a medic')
    await page.context().close()
  }, 60_000)
}
