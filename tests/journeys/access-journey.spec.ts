import type {
  AccessChangeView,
  AgreementView,
  CandidateSummary,
  OrganisationView,
  Page,
} from '@sih/contracts'
import { jest } from '@jest/globals'
import { Onboarding } from './system/onboarding.js'
import { asFile, shortFile } from './system/ods-file.js'
import type { Person } from './system/person.js'
import { refused } from './system/refused.js'
import { soon } from './system/soon.js'
import { System, startingTime } from './system/system.js'

/** One organisation through every state of its access and back, as its users, its candidate and the programme see it. */
jest.setTimeout(120_000)

const airedale = { odsCode: 'RCF', name: 'AIREDALE NHS FOUNDATION TRUST', domain: 'airedale' }
const newName = 'AIREDALE AND WHARFEDALE NHS FOUNDATION TRUST'
const governance = 'governance@airedale.example'
const ready = 'A Data Sharing Agreement is ready for you to sign'

let system: System
let onboarding: Onboarding
let robin: Person
let priya: Person
let sam: Person
let id: string

beforeAll(async () => {
  system = await System.start()
  robin = await system.staff('programme_staff', 'robin@programme.example', 'Robin Hale')
  onboarding = new Onboarding(system, robin)
}, startingTime)
afterAll(() => system?.stop(), startingTime)

const organisation = () => robin.get<OrganisationView>(`/admin/organisations/${id}`)
const access = async () => (await organisation()).access
const imported = (lines: string[]) => robin.upload('/admin/ods-imports', 'file', asFile(lines))
const decide = (what: string, reason: string) =>
  robin.post<OrganisationView>(`/admin/organisations/${id}/${what}`, {
    reason,
    note: 'As agreed by telephone',
  })
const renamedTo = (name: string) => imported(shortFile.map((line) => line.replace(airedale.name, name)))

/** Within a moment in every service: the session of the user, and what the candidate is told, included. */
async function expectSeen(seen: boolean): Promise<void> {
  await soon(async () => {
    const { items } = await priya.get<Page<CandidateSummary>>('/candidates')
    expect(items.map((candidate) => candidate.id)).toEqual(seen ? [sam.id] : [])
  })
  if (!seen) await refused(priya.get(`/candidates/${sam.id}`), 'CANDIDATE_NOT_FOUND')
  const { items } = await system.nobody.get<Page<{ id: string; accepting: boolean }>>('/organisations')
  const listed = items.find((each) => each.id === id)
  expect(listed?.accepting ?? false).toBe(seen)
}

/** The newest agreement is signed by its link, and countersigned. */
async function signNewest(): Promise<void> {
  const { agreements } = await organisation()
  const newest = agreements.at(-1)!
  const token = await system.mail.code(ready, governance)
  const signature = {
    signatoryName: 'Casey Whitfield',
    signatoryJobTitle: 'Head of Governance',
    confirmsAuthority: true,
  }
  await soon(() => system.nobody.post('/dsa/sign', { token, ...signature }))
  await onboarding.countersign(id, newest.id)
}

describe('access', () => {
  it('begins with the countersignature, and says since when', async () => {
    await imported(shortFile)
    id = await onboarding.pledge(airedale)
    expect(await access()).toMatchObject({ active: false, reason: 'no_agreement' })
    const agreementId = await onboarding.sign(id, airedale)
    expect(await access()).toMatchObject({ active: false, reason: 'agreement_not_countersigned' })
    await onboarding.countersign(id, agreementId)
    expect(await access()).toMatchObject({ active: true, reason: 'active', endsAt: null })
    priya = await onboarding.appoint(id, {
      firstName: 'Priya',
      lastName: 'Shah',
      email: 'priya@airedale.example',
    })
    sam = await onboarding.register(
      { firstName: 'Sam', lastName: 'Okafor', email: 'sam@candidate.example' },
      [id],
    )
    await expectSeen(true)
  })

  it('has an end when the legal name changes: signing starts by itself, nobody new comes in meanwhile', async () => {
    await renamedTo(newName)
    const { access: now, agreements } = await organisation()
    expect(now).toMatchObject({ active: true, endReason: 'legal_name_changed' })
    expect(Date.parse(now.endsAt!)).toBeGreaterThan(Date.now())
    expect(agreements.map(({ legalName, state }) => [legalName, state])).toEqual([
      [airedale.name, 'in_force'],
      [newName, 'issued'],
    ])
    const colleague = {
      firstName: 'Tom',
      lastName: 'Ellis',
      email: 'tom@airedale.example',
      role: 'organisation_user',
    }
    await refused(priya.post('/organisation/invitations', colleague), 'INVITATIONS_PAUSED')
    await expectSeen(true)
  })

  it('goes on without an end once the agreement is signed in the new name', async () => {
    await signNewest()
    expect(await access()).toMatchObject({ active: true, reason: 'active', endsAt: null })
    await expectSeen(true)
  })

  it('stops with a suspension, in sessions that are open too, and comes back with the end of it', async () => {
    await refused(decide('reinstate', 'mistake'), 'ORGANISATION_NOT_SUSPENDED')
    expect((await decide('suspend', 'under_review')).access).toMatchObject({
      active: false,
      reason: 'suspended',
    })
    await refused(decide('suspend', 'under_review'), 'ORGANISATION_SUSPENDED')
    await expectSeen(false)
    await decide('reinstate', 'resolved')
    await expectSeen(true)
  })

  it('ends with the organisation in the register, and needs an agreement anew when it opens again', async () => {
    const renamed = shortFile.map((line) => line.replace(airedale.name, newName))
    await imported(
      renamed.map((line) =>
        line.startsWith('"RCF"') ? line.replace('"19920401",""', '"19920401","20261101"') : line,
      ),
    )
    expect(await access()).toMatchObject({ active: false, reason: 'closed_in_ods' })
    await expectSeen(false)
    const issue = { signatoryName: 'Casey Whitfield', signatoryEmail: governance }
    const agreements = `/admin/organisations/${id}/agreements`
    await refused(robin.post(agreements, issue), 'ORGANISATION_CLOSED')
    await imported(renamed)
    expect(await access()).toMatchObject({ active: false, reason: 'no_agreement' })
    await onboarding.countersign(id, await onboarding.sign(id, airedale))
    await expectSeen(true)
  })

  it('ends with the pledge, which can be made again', async () => {
    await decide('pledge/withdraw', 'requested_by_organisation')
    expect(await access()).toMatchObject({ active: false, reason: 'not_pledged' })
    await expectSeen(false)
    await refused(decide('pledge/withdraw', 'mistake'), 'ORGANISATION_NOT_PLEDGED')
    expect(await onboarding.pledge(airedale)).toBe(id)
    await onboarding.countersign(id, await onboarding.sign(id, airedale))
    await expectSeen(true)
  })

  it('ends when the programme closes the organisation, and can be had again after that too', async () => {
    await decide('close', 'merged')
    await refused(decide('close', 'merged'), 'ORGANISATION_CLOSED')
    expect(await access()).toMatchObject({ active: false, reason: 'closed_by_programme' })
    await expectSeen(false)
    await decide('reopen', 'mistake')
    await refused(decide('reopen', 'mistake'), 'ORGANISATION_NOT_CLOSED')
    await onboarding.countersign(id, await onboarding.sign(id, airedale))
    await expectSeen(true)
  })

  it('has a history that gives the reason for every change, and is for the programme and the own admin', async () => {
    const { items } = await robin.get<Page<AccessChangeView>>(
      `/admin/organisations/${id}/access-history?limit=100`,
    )
    const changes = items.reverse().map(({ active, reason }) => `${reason}${active ? '' : ' (none)'}`)
    for (const reason of ['suspended', 'closed_in_ods', 'not_pledged', 'closed_by_programme'])
      expect(changes).toContain(`${reason} (none)`)
    expect(changes.at(-1)).toBe('active')
    const own = await priya.get<Page<AccessChangeView>>('/organisation/access-history?limit=100')
    expect(own.items.map(({ id: change }) => change)).toEqual(items.reverse().map(({ id: change }) => change))
    expect(own.items.every(({ note }) => note === null)).toBe(true)
    await refused(sam.get(`/admin/organisations/${id}/access-history`), 'NOT_PERMITTED')
    const { agreements } = await organisation()
    expect(agreements.filter(({ state }: AgreementView) => state === 'in_force')).toHaveLength(1)
  })
})
