import { soon } from '../../journeys/system/soon.js'
import { fillIn, follow, words } from '../by-screen.js'
import { press } from '../site.js'
import type { Story } from './story.js'

export function proof(story: Story): void {
  it('The auditor finds that the job was recorded, and the browser proves that it stands in the log', async () => {
    const { auditor } = story
    await auditor.goto('/home')
    await fillIn(auditor, { action: 'evt.candidates.job-filling-recorded.v1' })
    await press(auditor, 'Search')
    expect(await words(auditor)).toContain('KENT AND MEDWAY')
    await follow(auditor, /^Entry/)
    expect(await auditor.locator('h1').innerText()).toContain('recorded that the job is filled')
    const check = auditor.getByRole('button', { name: 'Check the proof in this browser' })
    // The newest entries are signed within seconds.
    await soon(async () => {
      await auditor.reload()
      expect(await check.count()).toBe(1)
    })
    await check.click()
    await soon(async () => expect(await auditor.locator('[data-result]').innerText()).toContain('Proven'))
    expect(await auditor.locator('[data-result]').innerText()).toContain('exactly as it is shown here')
  })
}
