import { expectRefused, programmeAdmin } from '@sih/testing'
import { DomainError, newId } from '@sih/kernel'
import { cleanFileName } from '@sih/documents'
import fc from 'fast-check'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
let conversation: Awaited<ReturnType<Messaging['conversation']>>
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
  conversation = await messaging.conversation()
}, 120_000)
afterAll(() => messaging?.stop())

/** Every code point, halves of surrogate pairs, and what makes trouble more often than by chance. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('\0', '\u0007', '\u0085', '\u2028', '\u202e', '\ufeff', '\uffff', '\ud800', '\udc00'),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\\',
        "'",
        '"',
        '%',
        '\\u0000',
        '&#0;',
        '👩🏽‍🚀',
        'Ŵ',
        '\u0301',
        'ﷺ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const isText = (text: string) => text.isWellFormed()
/** Of several lines: kept to the last space. */
const fitsLines = (text: string) => isText(text) && text.trim() !== '' && !/[^\P{Cc}\t\n\r]/u.test(text)
/** A line: trimmed. */
const fitsLine = (text: string) =>
  isText(text) && text.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text.trim())

/** What came of it: what is read back afterwards, or the field that was refused with what to do about it. */
async function kept(write: () => Promise<unknown>, read: () => Promise<unknown>): Promise<unknown> {
  try {
    await write()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    expect(error.code).toBe('VALIDATION_FAILED')
    for (const { message } of error.fields) expect(message).toMatch(/^(Enter|Remove)/)
    return error.fields.map(({ field }) => field)[0]
  }
  return read()
}

const always = (fits: (text: string) => boolean, field: string, keep: (text: string) => Promise<unknown>) =>
  fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await keep(text)).toBe(fits(text) ? text : field)
    }),
    { numRuns: 60 },
  )

test('a message is read by the other side as it was written, or refused', () => {
  const { person, user, threadId } = conversation
  return always(fitsLines, 'body', (body) =>
    kept(
      () => person.api.sendMessage({ threadId, body }),
      async () => (await user.api.listMessages({ threadId, limit: 1 })).items[0]!.body,
    ),
  )
})

test('a note too', () => {
  const { user, threadId } = conversation
  return always(fitsLines, 'body', (body) =>
    kept(
      () => user.api.writeNote({ threadId, body }),
      async () => (await user.api.listNotes({ threadId, limit: 1 })).items[0]!.body,
    ),
  )
})

test('a draft too', () => {
  const { user, threadId } = conversation
  return always(fitsLines, 'body', (body) =>
    kept(
      () => user.api.keepDraft({ threadId, body }),
      async () => (await user.api.openDraft({ threadId })).body,
    ),
  )
})

test('a template too, and its name but for spaces around it', async () => {
  const { user } = conversation
  await always(fitsLines, 'body', (body) =>
    kept(
      () => user.api.addMessageTemplate({ name: newId(), body }),
      async () => (await newestTemplate()).body,
    ),
  )
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const unique = `${text.slice(0, 40)}${newId()}`
      const name = await kept(
        () => user.api.addMessageTemplate({ name: unique, body: 'Hello' }),
        async () => (await newestTemplate()).name,
      )
      expect(name).toBe(fitsLine(unique) ? unique.trim() : 'name')
    }),
    { numRuns: 60 },
  )
})

const newestTemplate = async () => {
  const [template] = await messaging.service.dataSource.query<[{ name: string; body: string }]>(
    'select name, body from message_template order by changed_at desc, id desc limit 1',
  )
  return template
}

test('the name of a file is cleaned as for documents, in every script, or refused', () => {
  const { user, threadId } = conversation
  return fc.assert(
    fc.asyncProperty(anyText, async (fileName) => {
      const read = async () => {
        const { attachments } = await user.api.openDraft({ threadId })
        const { id, fileName: shown } = attachments[0]!
        const file = await user.api.openAttachment({ threadId, attachmentId: id })
        expect(file.fileName).toBe(shown)
        await user.api.removeAttachment({ threadId, attachmentId: id })
        return shown
      }
      const name = await kept(() => user.api.addAttachment({ threadId, fileName, file: 'YWJj' }), read)
      expect(name).toBe(fitsLine(fileName) ? cleanFileName(fileName.trim(), 'txt') : 'fileName')
    }),
    { numRuns: 60 },
  )
})

test('what is too long says how long it may be, and what just fits is kept whole', async () => {
  const { user, person, threadId } = conversation
  const fits = '👩'.repeat(10_000)
  await person.api.sendMessage({ threadId, body: fits })
  expect((await user.api.listMessages({ threadId, limit: 1 })).items[0]!.body).toBe(fits)
  const body = `${fits}x`
  const said = [{ field: 'body', message: 'Enter at most 10000 characters' }]
  for (const refused of [
    person.api.sendMessage({ threadId, body }),
    user.api.writeNote({ threadId, body }),
    user.api.keepDraft({ threadId, body }),
    person.api.startThread({ organisationId: conversation.organisationId, body }),
  ]) {
    expect(await expectRefused(refused, 'VALIDATION_FAILED')).toEqual(said)
  }
  const name = 'x'.repeat(1_000)
  const template = messaging.service.as(programmeAdmin()).addMessageTemplate({ name, body })
  expect(await expectRefused(template, 'VALIDATION_FAILED')).toEqual([
    { field: 'name', message: expect.stringMatching(/^Enter at most \d+ characters$/) },
    { field: 'body', message: expect.stringMatching(/^Enter at most \d+ characters$/) },
  ])
})
