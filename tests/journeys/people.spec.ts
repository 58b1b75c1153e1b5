import type { InvitationShown, MemberView, OwnAccountView, Page, SessionTokens } from '@sih/contracts'
import { asFile, shortFile } from './system/ods-file.js'
import { Onboarding } from './system/onboarding.js'
import { Person } from './system/person.js'
import { refused } from './system/refused.js'
import { soon } from './system/soon.js'
import { System, password, startingTime } from './system/system.js'

/** People who belong to the programme, or to several organisations, and who leave. */

const airedale = { odsCode: 'RCF', name: 'AIREDALE NHS FOUNDATION TRUST', domain: 'airedale' }
const leeds = { odsCode: 'RR8', name: 'LEEDS TEACHING HOSPITALS NHS TRUST', domain: 'leeds' }
const tom = { firstName: 'Tom', lastName: 'Ellis', email: 'tom@nhs.example' }
const invitationMail = 'You are invited to Step into Health'

let system: System
let robin: Person
let priya: Person
let omar: Person
const ids: Record<string, string> = {}

beforeAll(async () => {
  system = await System.start()
}, startingTime)
afterAll(() => system?.stop(), startingTime)

const signIn = async (organisationId?: string) =>
  new Person(
    system.door,
    await system.nobody.post<SessionTokens>('/auth/login', { email: tom.email, password, organisationId }),
  )
const tomId = async () => {
  const { items } = await omar.get<Page<MemberView>>('/organisation/users')
  return items.find(({ email }) => email === tom.email)!.id
}

it('the first admin of the programme invites the others', async () => {
  const lead = await system.staff('programme_admin', 'lead@programme.example', 'Morgan Hughes')
  const email = 'robin@programme.example'
  await lead.post('/admin/staff', { email, firstName: 'Robin', lastName: 'Clarke', role: 'programme_staff' })
  const token = await system.mail.code('You are invited to the Step into Health team', email)
  await system.nobody.post('/invitations/accept', { token, password })
  robin = await system.signIn(email)
  await refused(robin.get('/admin/staff'), 'NOT_PERMITTED')
})

it('two organisations get access, each with its admin', async () => {
  await robin.upload('/admin/ods-imports', 'file', asFile(shortFile))
  const onboarding = new Onboarding(system, robin)
  for (const organisation of [airedale, leeds]) {
    const id = await onboarding.pledge(organisation)
    await onboarding.countersign(id, await onboarding.sign(id, organisation))
    ids[organisation.domain] = id
  }
  priya = await onboarding.appoint(ids['airedale']!, {
    firstName: 'Priya',
    lastName: 'Shah',
    email: 'priya@airedale.example',
  })
  omar = await onboarding.appoint(ids['leeds']!, {
    firstName: 'Omar',
    lastName: 'Haddad',
    email: 'omar@leeds.example',
  })
})

it('somebody of one is invited by the other, and joins it with the password they have', async () => {
  await new Onboarding(system, robin).invite(priya, tom)
  await omar.post('/organisation/invitations', { ...tom, role: 'organisation_admin' })
  const token = await soon(async () => {
    const code = await system.mail.code(invitationMail, tom.email)
    const shown = await system.nobody.post<InvitationShown>('/invitations/inspect', { token: code })
    expect(shown).toMatchObject({ organisationName: leeds.name, hasAccount: true })
    return code
  })
  const accept = (secret: string) => system.nobody.post('/invitations/accept', { token, password: secret })
  await refused(accept('not-the-right-one'), 'SIGN_IN_FAILED')
  await accept(password)
  await refused(accept(password), 'LINK_USED_ALREADY')
})

it('they choose at sign-in whom to act for', async () => {
  await soon(() => refused(signIn(), 'ORGANISATION_CHOICE_NEEDED'))
  const there = await signIn(ids['leeds'])
  expect(await there.get<OwnAccountView>('/auth/me')).toMatchObject({
    role: 'organisation_admin',
    organisationId: ids['leeds'],
    memberships: [
      { organisationName: airedale.name, role: 'organisation_user' },
      { organisationName: leeds.name, role: 'organisation_admin' },
    ],
  })
  expect((await there.get<Page<MemberView>>('/organisation/users')).items).toHaveLength(2)
})

it('they are refused in a moment once one organisation has removed them, and go on for the other', async () => {
  const [here, there] = [await signIn(ids['airedale']), await signIn(ids['leeds'])]
  await omar.delete(`/organisation/users/${await tomId()}`)
  await soon(() => refused(there.get('/organisation'), 'SESSION_ENDED'))
  await here.get('/organisation')
  expect((await signIn()).principal.organisationId).toBe(ids['airedale'])
})

it('the last admin stays, even if staff ask', async () => {
  await refused(robin.delete(`/admin/organisations/${ids['leeds']}/users/${omar.id}`), 'LAST_ADMIN')
  await refused(omar.delete(`/organisation/users/${omar.id}`), 'LAST_ADMIN')
})
