import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { Emails, anEmail, token } from './emails.js'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
let emails: Emails
beforeAll(async () => {
  messaging = await Messaging.start()
  emails = new Emails(messaging)
}, 120_000)
afterAll(() => messaging?.stop())

describe('an e-mail with a one-time link', () => {
  test('is sent once, carries the link and the code, and leaves nothing behind', async () => {
    const request = anEmail()
    await emails.send(request)
    const found = await emails.sent(request)
    expect(found).toMatchObject({
      to_address: null,
      account_id: null,
      parameters: null,
      problem: null,
      attempts: 1,
    })
    const { mail } = messaging.mail.to(request.to)[0]!
    expect(mail).toMatchObject({
      subject: 'Confirm your e-mail address',
      messageId: `<${request.emailId}@step.example>`,
      from: { value: [{ name: 'Step into Health', address: 'no-reply@step.example' }] },
      to: { value: [{ address: request.to }] },
    })
    expect(mail.text).toContain(`https://step.example/confirm-email#token=${token}`)
    expect(mail.text!.split('\n')).toContain(`One-time code: ${token}`)
    expect(mail.html).toContain(`href="https://step.example/confirm-email#token=${token}"`)
  })

  test('is put on record as asked for and as sent, under one correlation id and without anything personal', async () => {
    const request = anEmail({ kind: 'invitation', organisationName: 'Leeds Teaching Hospitals NHS Trust' })
    await emails.send(request)
    await emails.sent(request)
    const events = await emails.events(request)
    const data = { emailId: request.emailId, kind: 'invitation' }
    expect(events.map((event) => [event.type, event.data, event.actor.role])).toEqual([
      ['evt.messaging.email-requested.v1', data, 'service'],
      ['evt.messaging.email-sent.v1', data, 'service'],
    ])
    expect(events[1]!.correlationId).toBe(events[0]!.correlationId)
    expect(JSON.stringify(events)).not.toMatch(/Okafor|people\.example|Leeds|Token/)
  })

  test('asked for again and again is one e-mail, and every request is on record', async () => {
    const request = anEmail()
    await Promise.all(Array.from({ length: 10 }, () => emails.send(request)))
    await emails.sent(request)
    await emails.send(request)
    await emails.send({ ...request, to: 'somebody-else@people.example' })
    expect((await emails.events(request)).filter(({ type }) => type.includes('requested'))).toHaveLength(12)
    const marker = anEmail()
    await emails.send(marker)
    await emails.sent(marker)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
    expect(messaging.mail.to('somebody-else@people.example')).toHaveLength(0)
  })

  test('is nothing that a person may ask for', async () => {
    for (const principal of [candidate(), organisationAdmin(newId()), programmeStaff()]) {
      await expectRefused(messaging.service.as(principal).sendEmail(anEmail()), 'NOT_PERMITTED')
    }
  })

  test.each(['confirm_email', 'agreement_to_sign', 'invitation'] as const)(
    '%s needs its token',
    async (kind) => {
      const [field] = await expectRefused(
        emails.send(anEmail({ kind, token: undefined })),
        'VALIDATION_FAILED',
      )
      expect(field!.field).toBe('token')
    },
  )

  test.each(['already_registered', 'agreement_ending'] as const)('%s has none', async (kind) => {
    const request = anEmail({ kind, token: undefined })
    await emails.send(request)
    await emails.sent(request)
    expect(messaging.mail.to(request.to)[0]!.mail.text).not.toContain('One-time code')
  })
})
