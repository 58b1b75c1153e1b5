import type { Principal } from '@sih/kernel'
import { newId } from '@sih/kernel'
import { auditor, candidate, organisationAdmin, organisationUser, programmeStaff } from '@sih/testing'
import { Cast, type Player } from './cast.js'
import { keepsConversation, needsToKnow, type Access } from './model.js'
import { severalAtOnce } from './several-at-once.js'

let cast: Cast
beforeAll(async () => {
  cast = await Cast.start()
  await cast.assemble()
}, 300_000)
afterAll(() => cast?.stop())

const accesses: Access[] = ['active', 'lost', 'never']
const organisationId = (access: Access) => cast.organisations.get(access)!.organisationId
const programmeAdmin = (): Principal => ({ ...programmeStaff(), role: 'programme_admin' })

/** Everybody who acts for nobody, or for an organisation that the candidates have nothing to do with. */
const outsiders = (): Principal[] => [auditor(), candidate(), organisationUser(newId())]

const refusals = ['CANDIDATE_NOT_FOUND', 'THREAD_NOT_FOUND', 'NOT_PERMITTED']
const succeeds = (answer: Promise<unknown>): Promise<boolean> =>
  answer.then(
    () => true,
    (error: { code: string }) => {
      if (refusals.includes(error.code)) return false
      throw error
    },
  )
const opens = (principal: Principal) => (player: Player) =>
  succeeds(cast.world.service.as(principal).openProfile({ candidateId: player.id }))
const reads = (principal: Principal, access: Access) => (player: Player) =>
  succeeds(
    cast.messaging.service
      .as(principal)
      .listMessages({ threadId: player.threads.get(organisationId(access))! }),
  )

/** The kinds for whom it is so, readable in a failure. */
async function where(is: (player: Player) => boolean | Promise<boolean>): Promise<string[]> {
  const found = new Set<Player>()
  await severalAtOnce(cast.players, async (player) => (await is(player)) && found.add(player))
  return cast.players
    .filter((player) => found.has(player))
    .map(({ id: _id, threads: _threads, ...kind }) => JSON.stringify(kind))
}

/** Every page of a list. */
async function all<Item>(page: (cursor?: string) => Promise<{ items: Item[]; nextCursor: string | null }>) {
  const found: Item[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await page(cursor)
    found.push(...items)
    cursor = nextCursor ?? undefined
  } while (cursor)
  return found
}

const listed = async (principal: Principal): Promise<Set<string>> => {
  const api = cast.world.service.as(principal)
  return new Set((await all((cursor) => api.listCandidates({ limit: 100, cursor }))).map(({ id }) => id))
}
const inInbox = async (principal: Principal): Promise<Set<string>> => {
  const api = cast.messaging.service.as(principal)
  const threads = await all((cursor) => api.listThreads({ limit: 100, cursor }))
  return new Set(threads.map(({ candidateId }) => candidateId))
}

it('has a candidate of every kind, some of whom are seen and most of whom are not', async () => {
  const seen = await where((player) => needsToKnow(player, 'active'))
  expect([cast.players.length, seen.length]).toEqual([162, 6])
})

describe.each(accesses)('for an organisation whose access is: %s', (access) => {
  const members = () => [organisationUser(organisationId(access)), organisationAdmin(organisationId(access))]
  const seen = () => where((player) => needsToKnow(player, access))
  const read = () => where((player) => needsToKnow(player, access) || keepsConversation(player, access))

  it('profiles open for exactly those who need to know', async () => {
    for (const member of members()) expect(await where(opens(member))).toEqual(await seen())
  })

  it('the list has exactly those', async () => {
    for (const member of members()) {
      const ids = await listed(member)
      expect(await where(({ id }) => ids.has(id))).toEqual(await seen())
    }
  })

  it('conversations are read by exactly those, and their inbox has exactly these', async () => {
    for (const member of members()) {
      expect(await where(reads(member, access))).toEqual(await read())
      const ids = await inInbox(await joined(access))
      expect(await where(({ id }) => ids.has(id))).toEqual(await read())
    }
  })

  it('conversations can be read by their candidate, whatever happened since', async () => {
    const started = ({ threads }: Player) => conversations.has(threads.get(organisationId(access))!)
    const conversations = await startedThreads()
    expect(await where((player) => reads(candidate(player.id), access)(player))).toEqual(await where(started))
    expect(await where(started)).toHaveLength(access === 'never' ? 0 : 52)
  })

  it('nobody else reads them', async () => {
    for (const outsider of [...outsiders(), programmeStaff()]) {
      expect(await where(reads(outsider, access))).toEqual([])
    }
  })
})

it('the programme opens and lists everybody', async () => {
  const everybody = await where(() => true)
  for (const principal of [programmeStaff(), programmeAdmin()]) {
    expect(await where(opens(principal))).toEqual(everybody)
    const ids = await listed(principal)
    expect(await where(({ id }) => ids.has(id))).toEqual(everybody)
  }
})

it('nobody else opens a profile', async () => {
  for (const outsider of outsiders()) expect(await where(opens(outsider))).toEqual([])
})

/** Somebody who has joined the organisation at the messaging service, whose inbox holds all its conversations. */
async function joined(access: Access): Promise<Principal> {
  const id = organisationId(access)
  return organisationUser(id, (await cast.messaging.member(id)).accountId)
}

async function startedThreads(): Promise<Set<string>> {
  const rows = await cast.messaging.service.dataSource.query<{ id: string }[]>('select id from thread')
  return new Set(rows.map(({ id }) => id))
}
