import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const kindsOf = async ({ api }: Awaited<ReturnType<Messaging['member']>>) =>
  (await api.listNotifications({})).items.map(({ kind }) => kind)

async function proposal() {
  const pair = await messaging.pair()
  const other = await messaging.organisation()
  const stranger = await messaging.member(other)
  const fact = {
    referralId: newId(),
    candidateId: pair.person.accountId,
    organisationId: other,
    fromOrganisationId: pair.organisationId,
  }
  return { ...pair, stranger, fact }
}

test('a proposed referral is told to the candidate alone, in the service and by e-mail, without a name', async () => {
  const { user, person, stranger, fact } = await proposal()
  await messaging.service.happened(candidatesEvents.referralProposed, fact)
  expect(await kindsOf(person)).toEqual(['referral_proposed'])
  expect(await kindsOf(user)).toEqual(['new_interest'])
  expect(await kindsOf(stranger)).toEqual([])
  const { mail } = await eventually(() => {
    const [received] = messaging.mail.to(emailOf(person.accountId))
    expect(received).toBeDefined()
    return received!
  })
  expect(mail.subject).toBe('An organisation would like to refer you to another one')
  expect(`${mail.text}${mail.html}`).not.toContain('Leeds')
})

test.each(['Accepted', 'Declined'] as const)(
  '%s, it is told to the organisation that proposed it',
  async (answer) => {
    const { user, person, stranger, fact } = await proposal()
    await messaging.service.happened(candidatesEvents[`referral${answer}`], fact)
    expect(await kindsOf(user)).toEqual([`referral_${answer.toLowerCase()}`, 'new_interest'])
    expect(await kindsOf(stranger)).toEqual([])
    expect(await kindsOf(person)).toEqual([])
  },
)

test('the answer is not told to an organisation that no longer sees the candidate', async () => {
  const { organisationId, user, person, fact } = await proposal()
  await messaging.show(person.accountId, organisationId, false)
  await messaging.service.happened(candidatesEvents.referralAccepted, fact)
  expect(await kindsOf(user)).toEqual(['new_interest'])
})
