import {
  candidatesEvents,
  gatewayEvents,
  messagingEvents,
  messagingRpc,
  type ErasureView,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationAdmin, programmeAdmin, programmeStaff } from '@sih/testing'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => {
  world = await World.start()
}, 120_000)
afterAll(() => world?.stop())

const staff = () => world.service.as(programmeStaff())
const lead = () => world.service.as(programmeAdmin())
const proofOf = (candidateId: string) => staff().getErasure({ candidateId })
const registered = () => world.candidate({ email: `${newId()}@canary.example` })

const accountErased = ({ id: erasureId, candidateId: accountId }: ErasureView) =>
  world.service.happened(gatewayEvents.accountErased, { erasureId, accountId })
const correspondenceErased = ({ id: erasureId, candidateId: accountId }: ErasureView) =>
  world.service.happened(messagingEvents.correspondenceErased, { erasureId, accountId })
const outstanding = ({ steps }: ErasureView) =>
  steps.filter(({ completedAt }) => completedAt === null).map(({ service }) => service)

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await world.service.dataSource.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const rows = await world.service.dataSource.query<{ row: string }[]>(
      `select row::text from "${name}" as row`,
    )
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return texts.join('\n')
}

describe('an erasure', () => {
  it('by the candidate takes the profile away at once and has the others erase theirs', async () => {
    const organisation = await world.organisation()
    const email = `${newId()}@canary.example`
    const id = await world.candidate({ email, organisationIds: [organisation.organisationId] })
    const receipt = await world.self(id).eraseOwnProfile({})
    expect(receipt.reference).toMatch(/^E-\w{4}-\w{4}$/)
    await expectRefused(world.self(id).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
    await expectRefused(staff().openProfile({ candidateId: id }), 'CANDIDATE_NOT_FOUND')
    const proof = await proofOf(id)
    expect(proof).toMatchObject({
      reference: receipt.reference,
      reason: 'own_request',
      completedAt: null,
      confirmation: 'waiting',
    })
    expect(outstanding(proof)).toEqual(['gateway', 'messaging'])
    const [started] = (await world.service.events(candidatesEvents.erasureStarted)).filter(
      ({ data }) => data.candidateId === id,
    )
    expect(started!.data).toEqual({ erasureId: proof.id, candidateId: id, reason: 'own_request' })
    expect(proof.steps[0]).toMatchObject({ service: 'candidates', eventId: started!.id })
  })

  it('is complete when every service has stated its part, in any order; then the address is forgotten', async () => {
    const email = `${newId()}@canary.example`
    const id = await world.candidate({ email })
    await world.self(id).eraseOwnProfile({})
    const begun = await proofOf(id)
    await correspondenceErased(begun)
    expect(outstanding(await proofOf(id))).toEqual(['gateway'])
    expect(await everything()).toContain(email)
    await accountErased(begun)
    const done = await proofOf(id)
    expect(outstanding(done)).toEqual([])
    expect(done.completedAt).not.toBeNull()
    expect(new Set(done.steps.map(({ eventId }) => eventId)).size).toBe(3)
    const commands = await world.service.commands(messagingRpc.sendEmail)
    expect(commands.filter(({ to }) => to === email)).toEqual([
      {
        emailId: begun.id,
        kind: 'erasure_completed',
        to: email,
        recipientName: email,
        reference: begun.reference,
      },
    ])
    expect((await everything()).split('\n').filter((row) => row.includes(email))).toEqual([
      expect.stringMatching(/^command_outbox /),
    ])
    await world.service.happened(messagingEvents.emailSent, { emailId: begun.id, kind: 'erasure_completed' })
    expect(await proofOf(id)).toMatchObject({ confirmation: 'sent' })
  })

  it('happens once, however often it is asked for or a part is stated', async () => {
    const id = await registered()
    const first = await lead().eraseCandidate({ candidateId: id, reason: 'asked_by_person' })
    const again = await lead().eraseCandidate({ candidateId: id, reason: 'deceased' })
    expect(again).toEqual(first)
    await Promise.all([accountErased(first), correspondenceErased(first)])
    const done = await proofOf(id)
    await accountErased(first)
    expect(await proofOf(id)).toEqual(done)
    const completed = await world.service.events(candidatesEvents.erasureCompleted)
    expect(completed.filter(({ data }) => data.candidateId === id)).toHaveLength(1)
  })

  it('at the same time by the candidate and the programme happens once', async () => {
    const id = await registered()
    const both = await Promise.allSettled([
      world.self(id).eraseOwnProfile({}),
      lead().eraseCandidate({ candidateId: id, reason: 'asked_by_person' }),
      world.self(id).eraseOwnProfile({}),
    ])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    const started = await world.service.events(candidatesEvents.erasureStarted)
    expect(started.filter(({ data }) => data.candidateId === id)).toHaveLength(1)
  })

  it('takes attempts to register with the address along, and tells nobody of them', async () => {
    const email = `${newId()}@canary.example`
    const attempt = await world.register({ email })
    const id = await world.candidate({ email })
    await lead().eraseCandidate({ candidateId: id, reason: 'deceased' })
    expect(await proofOf(attempt)).toMatchObject({ reason: 'not_confirmed', confirmation: 'none' })
    expect(await proofOf(id)).toMatchObject({ reason: 'deceased', confirmation: 'none' })
    expect(await everything()).not.toContain(email)
  })

  it('leaves nothing of a person in any table, answers and commands included', async () => {
    const organisation = await world.organisation()
    const id = await world.candidate({ ...personal, organisationIds: [organisation.organisationId] })
    await lead().eraseCandidate({ candidateId: id, reason: 'deceased' })
    const others = await world.service.dataSource.query<{ id: string }[]>(
      'select id from candidate where email = $1',
      [personal.email],
    )
    expect(others).toEqual([])
    const left = await everything()
    for (const value of Object.values(personal)) expect([value, left.includes(value)]).toEqual([value, false])
  })

  it('is asked for by the lead of the programme, and looked at by its staff', async () => {
    const id = await registered()
    const request = { candidateId: id, reason: 'asked_by_person' } as const
    const others = [programmeStaff(), organisationAdmin(newId()), candidate(id)]
    for (const principal of others) {
      await expectRefused(world.service.as(principal).eraseCandidate(request), 'NOT_PERMITTED')
    }
    await expectRefused(lead().eraseCandidate({ ...request, candidateId: newId() }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(proofOf(id), 'ERASURE_NOT_FOUND')
    await expectRefused(world.self(id).getErasure({ candidateId: id }), 'NOT_PERMITTED')
    await expectRefused(world.self(newId()).eraseOwnProfile({}), 'CANDIDATE_NOT_FOUND')
  })
})

describe('the list of erasures', () => {
  it('is newest first, page by page, and found by reference', async () => {
    const ids = [await registered(), await registered(), await registered()]
    for (const candidateId of ids) await lead().eraseCandidate({ candidateId, reason: 'registered_in_error' })
    const first = await staff().listErasures({ limit: 2, outstanding: true })
    expect(first.items.map(({ candidateId }) => candidateId)).toEqual([ids[2], ids[1]])
    const second = await staff().listErasures({ limit: 1, outstanding: true, cursor: first.nextCursor! })
    expect(second.items.map(({ candidateId }) => candidateId)).toEqual([ids[0]])
    const [{ reference }] = second.items as [ErasureView]
    const found = await staff().listErasures({ reference })
    expect(found.items.map(({ candidateId }) => candidateId)).toEqual([ids[0]])
    await accountErased(second.items[0]!)
    await correspondenceErased(second.items[0]!)
    const done = await staff().listErasures({ outstanding: false })
    expect(done.items.map(({ candidateId }) => candidateId)).toContain(ids[0])
    const listed = await world.service.events(candidatesEvents.erasuresListed)
    expect(listed.at(-1)!.data.candidateIds).toContain(ids[0])
  })
})
