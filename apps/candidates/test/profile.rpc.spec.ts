import { connectionQuestionCodes } from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import {
  auditor,
  candidate,
  eventually,
  expectRefused,
  organisationAdmin,
  organisationUser,
  programmeStaff,
} from '@sih/testing'
import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const nothingTold = {
  ...Object.fromEntries(connectionQuestionCodes.map((question) => [question, null])),
  sections: { about: null, skills: [], languages: [], preferences: null, employment: [], qualifications: [] },
}

const open = (organisationId: string, candidateId: string) =>
  world.service.as(organisationUser(organisationId)).openProfile({ candidateId })

describe('opening a profile', () => {
  it('shows an organisation what it needs to know, and the candidate can be told', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const [interest] = (await world.self(candidateId).listInterests({})).items
    const { dateOfBirth: _, ...shown } = personal

    for (const user of [organisationUser(organisationId), organisationAdmin(organisationId)]) {
      const events = await world.during(async () => {
        expect(await world.service.as(user).openProfile({ candidateId })).toEqual({
          ...shown,
          id: candidateId,
          connections: ['veteran'],
          ...nothingTold,
          interestedSince: interest!.deliveredAt,
        })
      })
      expect(events).toEqual([['profile-opened', { candidateId, organisationId }]])
    }
  })

  it('says in the event who it was', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const user = organisationUser(organisationId)
    await world.service.as(user).openProfile({ candidateId })
    expect((await world.events()).at(-1)).toMatchObject({
      actor: { accountId: user.accountId, organisationId, role: 'organisation_user' },
      outcome: 'succeeded',
    })
  })

  it('shows everybody to the programme', async () => {
    const candidateId = await world.register()
    const events = await world.during(async () => {
      expect(await world.service.as(programmeStaff()).openProfile({ candidateId })).toMatchObject({
        id: candidateId,
        interestedSince: null,
      })
    })
    expect(events).toEqual([['profile-opened', { candidateId, organisationId: null }]])
  })

  it('gives the same answer for a candidate who is hidden and one who does not exist', async () => {
    const [own, other] = [await world.organisation(), await world.organisation()]
    const { organisationId } = own
    const elsewhere = await world.candidate({ organisationIds: [other.organisationId] })
    const unconfirmed = await world.register({ organisationIds: [organisationId] })
    const gone = await world.candidate({ organisationIds: [organisationId] })
    await world.self(gone).withdrawInterest({ organisationId })

    const events = await world.during(async () => {
      for (const candidateId of [elsewhere, unconfirmed, gone, newId()]) {
        expect(await expectRefused(open(organisationId, candidateId), 'CANDIDATE_NOT_FOUND')).toEqual([])
      }
    })
    expect(events.map(([name, { code }]) => [name, code])).toEqual(
      Array(4).fill(['request-refused', 'CANDIDATE_NOT_FOUND']),
    )
  })

  it('is nothing for candidates, auditors and strangers', async () => {
    const candidateId = await world.candidate()
    for (const principal of [candidate(), candidate(candidateId), auditor(), anonymous]) {
      await expectRefused(world.service.as(principal).openProfile({ candidateId }), 'NOT_PERMITTED')
    }
  })

  it('tells of WIS status only while the candidate agrees, to the programme too', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate({
      connections: ['veteran_wis', 'spouse'],
      consents: { profileSharing: true, wisStatus: true },
      organisationIds: [organisationId],
    })
    const viewers = [organisationUser(organisationId), programmeStaff()].map((who) => world.service.as(who))
    const shown = () =>
      Promise.all(
        viewers.flatMap((viewer) => [
          viewer.openProfile({ candidateId }).then(({ connections }) => connections),
          viewer
            .listCandidates({ limit: 100 })
            .then(({ items }) => items.find(({ id }) => id === candidateId)!.connections),
        ]),
      )

    expect(await shown()).toEqual(Array(4).fill(['veteran_wis', 'spouse']))
    await world.service.dataSource.query(
      `update consent set withdrawn_at = now() where candidate_id = $1 and kind = 'wisStatus'`,
      [candidateId],
    )
    expect(await shown()).toEqual(Array(4).fill(['veteran', 'spouse']))
    expect((await world.self(candidateId).getOwnProfile({})).connections).toEqual(['veteran_wis', 'spouse'])
  })
})

describe('many profiles at the same time', () => {
  it('share their queries, are each on record, and a refused one fails alone', async () => {
    const { organisationId } = await world.organisation()
    const interested = () => world.candidate({ organisationIds: [organisationId] })
    const [hidden, ...candidates] = await Promise.all([world.candidate(), ...[1, 2, 3, 4, 5].map(interested)])
    const asked = Array.from({ length: 50 }, (_, n) => candidates[n % candidates.length]!)
    const users = asked.map(() => organisationUser(organisationId))
    const selects = await countQueries(world.service.dataSource, /with ordinality as wanted/)

    const events = await world.during(async () => {
      const [refused, ...opened] = await Promise.allSettled([
        open(organisationId, hidden),
        ...asked.map((candidateId, n) => world.service.as(users[n]!).openProfile({ candidateId })),
      ])
      expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'CANDIDATE_NOT_FOUND' } })
      expect(opened.map((one) => one.status === 'fulfilled' && one.value.id)).toEqual(asked)
    })

    expect(selects.stop()).toBeLessThan(50)
    const disclosed = events
      .filter(([name]) => name === 'profile-opened')
      .map(([, data]) => data['candidateId'])
    expect(disclosed.toSorted()).toEqual(asked.toSorted())
    expect(events).toHaveLength(51)
    const actors = (await world.events()).flatMap(({ actor }) => actor.accountId ?? [])
    expect(users.every(({ accountId }) => actors.filter((actor) => actor === accountId).length === 1)).toBe(
      true,
    )
  })
})

it('no event holds anything personal', async () => {
  const events = JSON.stringify(await world.events())
  expect(events).toContain('profile-opened')
  for (const value of [...Object.values(personal), 'veteran_wis']) expect(events).not.toContain(value)
})

it('refuses organisations while it cannot be sure of their access, and only them', async () => {
  const stale = await World.start({ COPY_MAX_AGE: '1' })
  try {
    const { organisationId } = await stale.organisation()
    const candidateId = await stale.candidate({ organisationIds: [organisationId] })
    const user = stale.service.as(organisationUser(organisationId))
    await stale.service.peers.get('organisations')!.stop()
    stale.service.peers.delete('organisations')
    await eventually(() => expectRefused(user.openProfile({ candidateId }), 'COPY_STALE'))
    await expectRefused(user.listCandidates({}), 'COPY_STALE')
    const programme = stale.service.as(programmeStaff())
    await programme.openProfile({ candidateId })
    expect((await programme.listCandidates({})).items).toHaveLength(1)
    expect((await stale.self(candidateId).listInterests({})).items).toHaveLength(1)
  } finally {
    await stale.stop()
  }
})

/** Counts the statements that the service sends to the database: its connections are asked, not its code. */
async function countQueries(dataSource: DataSource, pattern: RegExp) {
  const { master } = dataSource.driver as unknown as { master: Pool }
  const connection = await master.connect()
  const prototype = Object.getPrototypeOf(connection) as { query: (...all: unknown[]) => unknown }
  connection.release()
  const { query } = prototype
  let count = 0
  prototype.query = function counted(this: unknown, ...all: unknown[]) {
    const [config] = all as [string | { text: string }]
    if (pattern.test(typeof config === 'string' ? config : config.text)) count += 1
    return query.apply(this, all)
  }
  return {
    stop: () => {
      prototype.query = query
      expect(count).toBeGreaterThan(0)
      return count
    },
  }
}
