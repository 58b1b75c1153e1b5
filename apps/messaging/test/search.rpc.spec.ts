import { messagingEvents } from '@sih/contracts'
import { expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

type Person = Awaited<ReturnType<Messaging['member']>>
const found = async ({ api }: Person, search: string, folder?: 'archived') =>
  (await api.listThreads({ search, folder })).items.map(({ id }) => id)

async function office() {
  const organisationId = await messaging.organisation()
  const user = await messaging.member(organisationId)
  const open = async (name: [string, string], body: string) => {
    const person = await messaging.candidate([organisationId], name)
    return { ...person, threadId: (await person.api.startThread({ organisationId, body })).id }
  }
  const siobhan = await open(['Siobhán', 'O’Neill'], 'I was a medic in the Royal Navy')
  const sam = await open(['Sam', 'Okafor'], 'May I visit the pharmacy on Ward 12B?')
  return { organisationId, user, siobhan, sam }
}

test('an organisation finds conversations by names and by what either side wrote, with all the words', async () => {
  const { user, siobhan, sam } = await office()
  await user.api.sendMessage({ threadId: sam.threadId, body: 'Of course. Ask for Nkechi.' })
  for (const search of ['siobhan', "O'NEILL", 'neil royal', 'navy Medic']) {
    expect([search, await found(user, search)]).toEqual([search, [siobhan.threadId]])
  }
  for (const search of ['nkechi', '12b', 'sam pharm', 'okafor ward']) {
    expect([search, await found(user, search)]).toEqual([search, [sam.threadId]])
  }
  expect(await found(user, 'sam navy')).toEqual([])
})

test('a candidate finds their own by the organisation and by what was written', async () => {
  const { user, sam } = await office()
  for (const search of ['leeds', 'teach hospitals', 'pharmacy', 'leeds ward']) {
    expect([search, await found(sam, search)]).toEqual([search, [sam.threadId]])
  }
  expect(await found(sam, 'navy')).toEqual([])
  expect(await found(user, 'leeds')).toEqual([])
})

test('nobody finds what is not theirs, an archived one is found in the archive', async () => {
  const { organisationId, user, siobhan, sam } = await office()
  const stranger = await messaging.member(await messaging.organisation())
  expect(await found(stranger, 'pharmacy')).toEqual([])
  expect(await found(stranger, `#${organisationId}`)).toEqual([])
  await user.api.archiveThread({ threadId: siobhan.threadId, archived: true })
  expect(await found(user, 'navy')).toEqual([])
  expect(await found(user, 'navy', 'archived')).toEqual([siobhan.threadId])
  await messaging.withdraw(sam.accountId, organisationId)
  expect(await found(user, 'pharmacy')).toEqual([])
})

test('a new name counts from then on', async () => {
  const { user, sam } = await office()
  await messaging.contact(sam.accountId, 'Sam', 'Adeyemi')
  expect(await found(user, 'adeyemi pharmacy')).toEqual([sam.threadId])
  expect(await found(user, 'okafor')).toEqual([])
})

test('a search without a word says so, and no sign in one can break it', async () => {
  const { user } = await office()
  const fields = await expectRefused(user.api.listThreads({ search: '"&|!' }), 'VALIDATION_FAILED')
  expect(fields).toEqual([{ field: 'search', message: 'Enter a word, or how it begins' }])
  expect(await found(user, `'pharmacy' & !(x) :*`)).toEqual([])
  expect(await found(user, `'pharmacy':*`)).toHaveLength(1)
})

test('is put on record as a search, without what was searched for', async () => {
  const { user } = await office()
  await found(user, 'pharmacy')
  const [last] = (await messaging.service.events(messagingEvents.threadsListed)).slice(-1)
  expect(last!.data).toMatchObject({ searched: true, folder: 'inbox' })
  expect(JSON.stringify(last)).not.toMatch(/pharmacy/)
})
