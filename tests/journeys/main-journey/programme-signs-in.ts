import type { Checkpoint } from '@sih/contracts'
import { Onboarding } from '../system/onboarding.js'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { password } from '../system/system.js'
import type { Story } from './story.js'

const [robin, alex] = ['robin@programme.example', 'alex@programme.example'] as const

export function programmeSignsIn(story: Story): void {
  it('opens the first accounts by the command of the operators', async () => {
    story.robin = await story.system.staff('programme_staff', robin, 'Robin Clarke')
    story.alex = await story.system.staff('auditor', alex, 'Alex Brennan')
    story.onboarding = new Onboarding(story.system, story.robin)
    expect(await story.robin.get('/auth/me')).toEqual({ ...story.robin.principal, memberships: [] })
    expect(story.alex.principal).toMatchObject({ role: 'auditor', email: alex, organisationId: null })
  })

  it('tells nobody whether an address is known', async () => {
    const signIn = (email: string, secret: string) =>
      story.nobody.post('/auth/login', { email, password: secret })
    const wrong = await refused(signIn(robin, `${password}!`), 'SIGN_IN_FAILED')
    expect(await refused(signIn('nobody@programme.example', password), 'SIGN_IN_FAILED')).toEqual(wrong)
    await refused(story.nobody.get('/auth/me'), 'NOT_SIGNED_IN')
  })

  it('keeps the first signed state of the audit log, to compare it with the last', async () => {
    const { checkpoint } = await soon(() => story.alex.get<Checkpoint>('/audit/checkpoint'))
    story.firstCheckpoint = checkpoint
  })
}
