import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { startMailCatcher, type MailCatcher } from './start-mail-catcher.js'

const dataDir = mkdtempSync(join(tmpdir(), 'sih-mail-'))
let catcher: MailCatcher

beforeAll(async () => {
  catcher = await startMailCatcher({ dataDir })
})
afterAll(async () => {
  await catcher.stop()
  rmSync(dataDir, { recursive: true })
})

async function send(to: string, subject: string): Promise<void> {
  const transport = createTransport(catcher.smtpUrl)
  await transport.sendMail({
    from: 'no-reply@stepintohealth.example',
    to,
    subject,
    text: 'Hello',
    html: '<p>Hello</p>',
  })
  transport.close()
}

describe('the mail catcher', () => {
  it('hands out the mails to one address, oldest first, whatever the case', async () => {
    await send('alex@example.org', 'first')
    await send('sam@example.org', 'not for Alex')
    await send('Alex@example.org', 'second')
    const mails = await catcher.messagesTo('alex@example.org')
    expect(mails.map(({ subject }) => subject)).toEqual(['first', 'second'])
    expect(mails[0]).toMatchObject({
      from: 'no-reply@stepintohealth.example',
      text: expect.stringContaining('Hello'),
    })
  })

  it('shows a page to read them', async () => {
    const page = await fetch(catcher.url.replace('localhost', '127.0.0.1'), {
      headers: { accept: 'text/html' },
    })
    expect(await page.text()).toContain('<html')
  })

  it('keeps them over a kill', async () => {
    await send('kim@example.org', 'kept')
    await catcher.process.kill('SIGKILL')
    await catcher.process.restart()
    expect((await catcher.messagesTo('kim@example.org')).map(({ subject }) => subject)).toEqual(['kept'])
  })
})
