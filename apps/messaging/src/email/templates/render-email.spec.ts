import fc from 'fast-check'
import { linkEmailKinds, noticeEmailKinds } from '@sih/contracts'
import type { EmailKind } from '../email-kind.js'
import { renderEmail } from './render-email.js'

const site = 'https://step.example'
const token = 'Abc-123_xyz'
const parameters = {
  recipientName: 'Sam Okafor',
  token,
  organisationName: "St James's Trust",
  expiresAt: '2026-06-09T16:30:00Z',
}
/** Those that their reader may choose not to get. */
const chosenKinds = [
  'new_interest',
  'interest_withdrawn',
  'new_message',
  'mention',
  'assignment',
  'referral_proposed',
  'agreement_step',
  'colleague_joined',
  'saved_search_matched',
  'placement_step',
  'job_follow_up',
  'stage_moved',
  'monthly_summary',
  'daily_digest',
] as const
const kinds: EmailKind[] = [...linkEmailKinds, ...chosenKinds, 'audit_alarm']
const pages: Partial<Record<EmailKind, string>> = {
  confirm_email: '/confirm-email',
  agreement_to_sign: '/sign-agreement',
  agreement_reminder: '/sign-agreement',
  invitation: '/accept-invitation',
  staff_invitation: '/accept-invitation',
  candidate_invitation: '/register',
  password_reset: '/reset-password',
  confirm_mailbox: '/confirm-mailbox',
  leave_address: '/change-email',
  confirm_new_address: '/change-email',
}

test.each(Object.entries(pages))(
  '%s leads to its page, with the token where no server logs it',
  (kind, page) => {
    const { text, html } = renderEmail(kind as EmailKind, parameters, `${site}/`)
    expect(text).toContain(`\n${site}${page}#token=${token}\n`)
    expect(html).toContain(`href="${site}${page}#token=${token}"`)
    expect(text.split('\n')).toContain(`One-time code: ${token}`)
    expect(text).toContain('until 9 June 2026 at 5:30pm BST.')
  },
)

test.each([...noticeEmailKinds, ...chosenKinds, 'audit_alarm'] as const)('%s carries no token', (kind) => {
  const { text, html } = renderEmail(kind, parameters, site)
  expect(text + html).not.toContain(token)
  expect(text).not.toContain('One-time code')
})

test.each(kinds)('%s greets, says why it was sent, and reads the same in text and HTML', (kind) => {
  const { subject, text, html } = renderEmail(kind, parameters, site)
  expect(text).toContain('Hello Sam Okafor,\n')
  expect(text).toMatch(/\nYou get this e-mail because .+\n$/)
  expect(html).toContain(`<title>${subject}</title>`)
  const words = (source: string) => source.replaceAll('&#39;', "'").replace(/\s+/g, ' ')
  const shown = words(html.replace(/<[^>]+>/g, ' '))
  for (const paragraph of text.split('\n\n').filter((part) => !part.includes('http'))) {
    expect(shown).toContain(words(paragraph).trim())
  }
})

test.each([...chosenKinds, 'audit_alarm'] as const)(
  '%s says nothing about anybody but its recipient',
  (kind) => {
    const bare = renderEmail(kind, { recipientName: 'Sam Okafor' }, site)
    const told = renderEmail(
      kind,
      { ...parameters, ...({ body: 'SECRET', candidateName: 'SECRET' } as object) },
      site,
    )
    expect(told).toEqual(bare)
  },
)

test.each(kinds)('%s: no value can become markup', (kind) => {
  const nasty = `"><script>alert('x')</script>&`
  const { html } = renderEmail(
    kind,
    { recipientName: nasty, token: nasty, organisationName: nasty, expiresAt: parameters.expiresAt },
    site,
  )
  expect(html).not.toContain('<script')
  const tags = (source: string) => source.match(/<[^>]*>/g)!.map((tag) => tag.replace(/token=[^"]*/, ''))
  expect(tags(html)).toEqual(tags(renderEmail(kind, parameters, site).html))
})

test('whatever the values, the HTML has the same tags', () => {
  const tags = (source: string) =>
    source.match(/<[a-z/!][^>]*>/gi)!.map((tag) => tag.replace(/token=[^"]*/, ''))
  const usual = tags(renderEmail('invitation', parameters, site).html)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (recipientName, name) => {
      const { html } = renderEmail(
        'invitation',
        { ...parameters, recipientName, organisationName: name },
        site,
      )
      expect(tags(html)).toEqual(usual)
    }),
  )
})

test.each(['Win at evil.example', 'https://evil.example', 'a@evil.example', 'evil。example/x'])(
  'a name that mail programs would turn into a link is not repeated: %s',
  (recipientName) => {
    const { text, html } = renderEmail('confirm_email', { ...parameters, recipientName }, site)
    expect(text.startsWith('Hello,\n')).toBe(true)
    expect(html).not.toContain('evil')
  },
)

test.each(['Siobhán O’Neill', 'Sam Okafor Jr.', 'José María', '李 小龙'])(
  '%s is greeted by name',
  (recipientName) => {
    expect(renderEmail('confirm_email', { ...parameters, recipientName }, site).text).toContain(
      `Hello ${recipientName},`,
    )
  },
)

test('without an end to the link, none is promised', () => {
  const { text } = renderEmail('invitation', { ...parameters, expiresAt: undefined }, site)
  expect(text).toContain('The link works once.')
})

test('an instant in winter is told in winter time', () => {
  const { text } = renderEmail('invitation', { ...parameters, expiresAt: '2026-01-05T00:05:00Z' }, site)
  expect(text).toContain('until 5 January 2026 at 12:05am GMT.')
})

test.each(chosenKinds)('%s leads to where its reader chooses what they get', (kind) => {
  const { text, html } = renderEmail(kind, parameters, site)
  expect(text).toContain(` Choose what you are told by e-mail: ${site}/notification-preferences\n`)
  expect(html).toContain(`href="${site}/notification-preferences"`)
  const toMailbox = renderEmail(kind, { ...parameters, mailbox: true }, site)
  expect(toMailbox.text).toContain(
    `this group mailbox. Choose what you are told by e-mail: ${site}/organisation/mailboxes\n`,
  )
})

test('a digest tells kinds and numbers', () => {
  const { text } = renderEmail(
    'daily_digest',
    { counts: { new_message: 1, mention: 2, unheard_of: 3 } },
    site,
  )
  expect(text).toContain('\n\n1 new message\n\n2 notes that mention you\n\nSign in')
})
