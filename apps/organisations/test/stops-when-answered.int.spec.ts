import { newId } from '@sih/kernel'
import { eventually, organisationAdmin, programmeStaff } from '@sih/testing'
import { Client } from 'pg'
import { Onboarding } from './onboarding.js'

describe('A process that is told to end', () => {
  let onboarding: Onboarding
  let other: Client

  beforeAll(async () => {
    onboarding = await Onboarding.start()
    other = new Client({ connectionString: onboarding.service.database.superuserUrl })
    await other.connect()
  })
  afterAll(async () => {
    await other.end()
    await onboarding.stop()
  })

  it('answers what it has been asked, and is asked no more', async () => {
    const { service } = onboarding
    const { id } = await onboarding.active()
    const asked = () => service.as(organisationAdmin(id)).listMailboxes({})
    await other.query('begin; lock table mailbox')
    const answer = asked()
    await eventually(async () => {
      const { rowCount } = await other.query(
        `select from pg_locks where not granted and relation = 'mailbox'::regclass`,
      )
      expect(rowCount).toBe(1)
    })
    const ended = service.running.stop()
    // One that writes: another that reads would, if it is still let in, wait behind the first for the connection that both share.
    const another = () => service.as(programmeStaff()).acceptPledge({ pledgeId: newId() })
    await eventually(() => expect(another()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }))
    await other.query('commit')
    expect(await answer).toMatchObject({ items: [] })
    await ended
  })
})
