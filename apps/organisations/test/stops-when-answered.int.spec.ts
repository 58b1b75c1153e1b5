import { newId } from '@sih/kernel'
import { eventually, organisationAdmin, programmeStaff } from '@sih/testing'
import { Client } from 'pg'
import { Onboarding, person } from './onboarding.js'

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
    const { name, email } = { name: 'Canary recruitment', email: person().email }
    await other.query('begin; lock table mailbox')
    // One that writes: one that reads would hold up the connection that all reads and all refusals of the process share.
    const answer = service.as(organisationAdmin(id)).addMailbox({ name, email })
    await eventually(async () => {
      const { rowCount } = await other.query(
        `select from pg_locks where not granted and relation = 'mailbox'::regclass`,
      )
      expect(rowCount).toBe(1)
    })
    const another = () => service.as(programmeStaff()).acceptPledge({ pledgeId: newId() })
    await expect(another()).rejects.toMatchObject({ code: 'PLEDGE_NOT_FOUND' })
    const ended = service.running.stop()
    await eventually(() => expect(another()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }))
    await other.query('commit')
    expect(await answer).toMatchObject({ name, email })
    await ended
  })
})
