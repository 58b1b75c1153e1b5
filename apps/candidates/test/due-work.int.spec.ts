import { candidatesEvents, messagingRpc } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused, organisationUser } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start({ DUE_WORK_SECONDS: '3600' })))
afterAll(() => world.stop())
afterEach(() => world.service.clock.reset())

const dueWork = () => world.during(() => world.service.get(DueWork).run())
const rowsOf = async (table: string, id: string) => {
  const key = table === 'candidate' ? 'id' : 'candidate_id'
  return (await world.service.dataSource.query(`select 1 from ${table} where ${key} = $1`, [id])).length
}

describe('due work of candidates', () => {
  it('forgets who has not confirmed the address in 7 days, and nobody else', async () => {
    const { organisationId } = await world.organisation()
    const consents = { profileSharing: true, wisStatus: true }
    const gone = await world.register({
      organisationIds: [organisationId],
      connections: ['veteran_wis'],
      consents,
    })
    const stays = await world.candidate()
    world.service.clock.advanceDays(6.9)
    expect(await dueWork()).toEqual([])
    const late = await world.register()
    world.service.clock.advanceDays(0.2)
    expect(await dueWork()).toEqual([['registration-lapsed', { candidateId: gone }]])
    for (const table of ['candidate', 'consent', 'interest']) expect(await rowsOf(table, gone)).toBe(0)
    for (const id of [stays, late]) expect(await rowsOf('candidate', id)).toBe(1)
    await expectRefused(world.self(gone).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
    // A link opened too late changes nothing.
    await world.confirm(gone)
    expect(await rowsOf('candidate', gone)).toBe(0)
  })

  it('deletes an invitation with everything about the person after 28 days, answered or not', async () => {
    const { organisationId } = await world.organisation()
    const api = world.service.as(organisationUser(organisationId))
    const emails = [1, 2].map(() => `${newId()}@people.example`)
    const invitations = await Promise.all(emails.map((email) => api.inviteCandidate({ email })))
    const sent = await world.service.commands(messagingRpc.sendEmail)
    const candidateId = await world.candidate({
      invitationToken: sent.find(({ to }) => to === emails[0])!.token,
    })
    world.service.clock.advanceDays(27.9)
    expect((await dueWork()).filter(([name]) => name === 'candidate-invitation-lapsed')).toEqual([])
    world.service.clock.advanceDays(0.2)
    const lapsed = (await dueWork()).filter(([name]) => name === 'candidate-invitation-lapsed')
    expect(lapsed.map(([, { invitationId }]) => invitationId).toSorted()).toEqual(
      invitations.map(({ id }) => id).toSorted(),
    )
    expect(lapsed.map(([, { emailId }]) => emailId).toSorted()).toEqual(
      emails.map((email) => sent.find(({ to }) => to === email)!.emailId).toSorted(),
    )
    expect(await world.service.dataSource.query('select * from candidate_invitation')).toEqual([])
    expect(await rowsOf('candidate', candidateId)).toBe(1)
  })

  it('leaves the invitation of somebody who registered and did not confirm', async () => {
    const { organisationId } = await world.organisation()
    const api = world.service.as(organisationUser(organisationId))
    const email = `${newId()}@people.example`
    await api.inviteCandidate({ email })
    const sent = await world.service.commands(messagingRpc.sendEmail)
    const invitationToken = sent.find(({ to }) => to === email)!.token
    await world.register({ invitationToken })
    world.service.clock.advanceDays(8)
    await dueWork()
    await world.candidate({ invitationToken })
    expect((await api.listCandidateInvitations({})).items).toMatchObject([{ state: 'registered' }])
  })

  it('is done once, however many processes do it at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => world.register()))
    const other = await world.service.startReplica()
    world.service.clock.advanceDays(8)
    const workers = [world.service.get(DueWork), other.app.get(DueWork, { strict: false })]
    await Promise.all([...workers, ...workers].map((each) => each.run()))
    const forgotten = async () =>
      (await world.service.events(candidatesEvents.registrationLapsed))
        .map(({ data }) => data.candidateId)
        .filter((id) => ids.includes(id))
    await eventually(async () => expect((await forgotten()).toSorted()).toEqual(ids.toSorted()))
  })
})
