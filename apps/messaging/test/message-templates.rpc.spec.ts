import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
}, 120_000)
afterAll(() => messaging?.stop())

const office = (organisationId = newId()) => messaging.service.as(organisationUser(organisationId))
const programme = () => messaging.service.as(programmeStaff())
const body = 'Dear {{firstName}}, {{organisation}} greets you 👋'

test('an organisation keeps its own, beside those of the programme', async () => {
  const organisationId = newId()
  const own = await office(organisationId).addMessageTemplate({ name: 'Welcome', body })
  const forAll = await programme().addMessageTemplate({ name: `About us ${newId()}`, body })
  expect([own.programmeWide, forAll.programmeWide, own.version, own.body]).toEqual([false, true, 1, body])
  const listed = async (api = office(organisationId)) => (await api.listMessageTemplates({})).items
  expect(await listed()).toEqual([forAll, own])
  expect(await listed(office())).toEqual([forAll])
  expect(await listed(programme())).toEqual([forAll])
  await office(organisationId).removeMessageTemplate({ templateId: own.id })
  expect(await listed()).toEqual([forAll])
})

test('is changed by who has seen the newest version', async () => {
  const api = office()
  const { id: templateId } = await api.addMessageTemplate({ name: 'Welcome', body })
  const changed = await api.changeMessageTemplate({ templateId, version: 1, name: 'Hello' })
  expect(changed).toMatchObject({ name: 'Hello', body, version: 2 })
  await expectRefused(api.changeMessageTemplate({ templateId, version: 1, body }), 'VERSION_CONFLICT')
})

test('a name is taken once by each organisation', async () => {
  const api = office()
  await api.addMessageTemplate({ name: 'Welcome', body })
  const { id: templateId } = await api.addMessageTemplate({ name: 'Hello', body })
  await expectRefused(api.addMessageTemplate({ name: 'Welcome', body }), 'MESSAGE_TEMPLATE_EXISTS')
  const change = { templateId, version: 1, name: 'Welcome' }
  await expectRefused(api.changeMessageTemplate(change), 'MESSAGE_TEMPLATE_EXISTS')
  await office().addMessageTemplate({ name: 'Welcome', body })
})

test('one is opened by whoever may use it, which is put on record', async () => {
  const organisationId = newId()
  const own = await office(organisationId).addMessageTemplate({ name: 'Welcome', body })
  const forAll = await programme().addMessageTemplate({ name: `For all ${newId()}`, body })
  for (const template of [own, forAll]) {
    expect(await office(organisationId).openMessageTemplate({ templateId: template.id })).toEqual(template)
  }
  const [last] = (await messaging.service.events(messagingEvents.messageTemplateOpened)).slice(-1)
  expect(last!.data).toEqual({ templateId: forAll.id, organisationId: null })
  for (const api of [office(), programme()]) {
    await expectRefused(api.openMessageTemplate({ templateId: own.id }), 'MESSAGE_TEMPLATE_NOT_FOUND')
  }
})

test('one is filled in for a candidate whom the organisation sees, and for nobody else', async () => {
  await messaging.ready()
  const { organisationId, person, user } = await messaging.pair()
  const { accountId: candidateId } = person
  const words = 'Dear {{firstName}} ({{fullName}}), {{sender}}, {{organisation}}'
  const { id: templateId } = await user.api.addMessageTemplate({ name: 'Welcome', body: words })
  expect(await user.api.fillMessageTemplate({ templateId, candidateId })).toEqual({
    body: 'Dear Sam (Sam Okafor), Anna Hughes, Leeds Teaching Hospitals NHS Trust',
  })
  const [last] = (await messaging.service.events(messagingEvents.messageTemplateFilled)).slice(-1)
  expect(last!.data).toEqual({ templateId, organisationId, candidateId })

  const others = await messaging.pair()
  await expectRefused(
    others.user.api.fillMessageTemplate({ templateId, candidateId: others.person.accountId }),
    'MESSAGE_TEMPLATE_NOT_FOUND',
  )
  for (const stranger of [others.person.accountId, newId()]) {
    await expectRefused(
      user.api.fillMessageTemplate({ templateId, candidateId: stranger }),
      'CANDIDATE_NOT_FOUND',
    )
  }
  await messaging.withdraw(candidateId, organisationId)
  await expectRefused(user.api.fillMessageTemplate({ templateId, candidateId }), 'CANDIDATE_NOT_FOUND')
})

test('unknown placeholders are refused, with their place', async () => {
  const api = office()
  const wrong = 'Dear {{firstName}},\nyour {{band}}'
  const fields = await expectRefused(api.addMessageTemplate({ name: 'A', body: wrong }), 'VALIDATION_FAILED')
  expect(fields).toEqual([
    { field: 'body', message: expect.stringMatching(/^Line 2, character 6: {{band}} is not known/) },
  ])
  const { id: templateId } = await api.addMessageTemplate({ name: 'A', body })
  await expectRefused(api.changeMessageTemplate({ templateId, version: 1, body: wrong }), 'VALIDATION_FAILED')
})

test('those of others answer like missing ones, and nobody else has any', async () => {
  const api = office()
  const others = await office().addMessageTemplate({ name: 'Welcome', body })
  const forAll = await programme().addMessageTemplate({ name: `For all ${newId()}`, body })
  for (const templateId of [others.id, forAll.id, newId()]) {
    const change = { templateId, version: 1, name: 'Mine' }
    await expectRefused(api.changeMessageTemplate(change), 'MESSAGE_TEMPLATE_NOT_FOUND')
    await expectRefused(api.removeMessageTemplate({ templateId }), 'MESSAGE_TEMPLATE_NOT_FOUND')
  }
  await expectRefused(
    programme().removeMessageTemplate({ templateId: others.id }),
    'MESSAGE_TEMPLATE_NOT_FOUND',
  )
  for (const principal of [candidate(), auditor()]) {
    const nobody = messaging.service.as(principal)
    await expectRefused(nobody.listMessageTemplates({}), 'NOT_PERMITTED')
    await expectRefused(nobody.addMessageTemplate({ name: 'A', body }), 'NOT_PERMITTED')
  }
})

test('is put on record, without a word of it', async () => {
  const organisationId = newId()
  const api = office(organisationId)
  const { id: templateId } = await api.addMessageTemplate({ name: 'Welcome', body })
  await api.changeMessageTemplate({ templateId, version: 1, body: 'Hello' })
  await api.listMessageTemplates({})
  await api.removeMessageTemplate({ templateId })
  const { messageTemplateAdded, messageTemplateChanged, messageTemplateRemoved } = messagingEvents
  for (const contract of [messageTemplateAdded, messageTemplateChanged, messageTemplateRemoved]) {
    expect((await messaging.service.events(contract)).at(-1)!.data).toEqual({ templateId, organisationId })
  }
  expect(JSON.stringify(await messaging.service.events())).not.toMatch(/Welcome|greets/)
})
