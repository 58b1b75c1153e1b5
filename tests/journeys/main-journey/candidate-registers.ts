import type { OwnProfile, Page, PledgedOrganisation } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { refused } from '../system/refused.js'
import { soon } from '../system/soon.js'
import { password } from '../system/system.js'
import { sam, type Story } from './story.js'

const confirm = 'Confirm your e-mail address'

export function candidateRegisters(story: Story): void {
  const register = (more: object = {}) =>
    story.nobody.post<{ message: string }>('/candidates', {
      ...sam,
      password,
      phone: '07700 900123',
      connections: ['veteran'],
      consents: { profileSharing: true },
      ...more,
    })
  const verify = () => story.nobody.post('/auth/verify-email', { token })
  let token: string
  let answer: { message: string }

  it('finds the organisations to choose from', async () => {
    const { items } = await story.nobody.get<Page<PledgedOrganisation>>('/organisations')
    expect(items.map(({ odsCode, accepting }) => [odsCode, accepting])).toEqual([
      ['RCF', true],
      ['RR8', true],
      ['RT4', false],
    ])
  })

  it('is told what is missing', async () => {
    // Not with the own address: it may be tried five times in an hour.
    const tried = (more: object) => register({ email: 'somebody@candidate.example', ...more })
    const lastYear = `${new Date().getUTCFullYear() - 1}-01-01`
    await refused(tried({ dateOfBirth: lastYear }), 'CANDIDATE_TOO_YOUNG', 'dateOfBirth')
    await refused(tried({ dateOfBirth: '1988-02-30' }), 'VALIDATION_FAILED', 'dateOfBirth')
    await refused(tried({ connections: [] }), 'VALIDATION_FAILED', 'connections')
    await refused(tried({ connections: undefined }), 'VALIDATION_FAILED', 'connections')
    const none = { profileSharing: false }
    await refused(tried({ consents: none }), 'CONSENT_MISSING', 'consents.profileSharing')
    await refused(tried({ connections: ['veteran_wis'] }), 'CONSENT_MISSING', 'consents.wisStatus')
    const unknown = { medals: '3', consents: { profileSharing: true, everything: true } }
    await refused(tried(unknown), 'VALIDATION_FAILED', 'medals', 'consents.everything')
    await refused(tried({ password: 'somebody-2026' }), 'VALIDATION_FAILED', 'password')
    await refused(tried({ organisationIds: [newId()] }), 'ORGANISATION_NOT_FOUND')
    await refused(tried({}), 'TOO_MANY_REQUESTS')
  })

  it('gets a link by e-mail, and no account before it is used', async () => {
    answer = await register()
    token = await story.system.mail.code(confirm, sam.email)
    await refused(story.nobody.post('/auth/login', { email: sam.email, password }), 'SIGN_IN_FAILED')
    await refused(story.nobody.post('/auth/verify-email', { token: `${token}x` }), 'LINK_NOT_VALID')
  })

  it('confirms the address, once, and signs in', async () => {
    await verify()
    await refused(verify(), 'LINK_NOT_VALID')
    story.sam = await story.system.signIn(sam.email)
    await soon(async () => {
      const own = await story.sam.get<OwnProfile>('/candidates/me')
      expect(own).toMatchObject({ ...sam, id: story.sam.id, state: 'active', connections: ['veteran'] })
    })
  })

  it('cannot be found out by registering with the same address', async () => {
    expect(await register()).toEqual(answer)
    const { text } = await story.system.mail.about('You already have an account', sam.email)
    expect(text).not.toContain('One-time code')
  })
}
