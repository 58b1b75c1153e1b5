import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { partsOf, prepareDataFolder } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import { freePort } from '../ports/probe-port.js'
import { detached } from '../processes/program.js'
import { isReadyMessage } from '../processes/ready-message.js'
import { SupervisedProcess, type Supervision } from '../processes/supervised-process.js'
import { allMessages, isTo, type CaughtMail } from './mailbox.js'

export interface MailCatcher {
  smtpUrl: string
  /** The page on which the mails can be read. */
  url: string
  process: SupervisedProcess
  /** All mails, oldest first. */
  messages(): Promise<CaughtMail[]>
  /** The mails to one address, oldest first. */
  messagesTo(address: string): Promise<CaughtMail[]>
  stop(): Promise<boolean>
}

export interface MailCatcherOptions {
  /** A folder for data: made if it is not there, kept afterwards. */
  dataDir: string
  /** Free ones if left out. */
  smtpPort?: number
  mailboxPort?: number
  supervision?: Supervision
}

/** Starts a mail server that keeps every mail, the last thousand, and sends none on. Needs a build (`npm run build`). */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const dataDir = await prepareDataFolder(options.dataDir)
  const smtpPort = options.smtpPort ?? (await freePort())
  const mailboxPort = options.mailboxPort ?? (await freePort())
  const folder = partsOf(dataDir).mail
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const log = new ProcessLog(join(partsOf(dataDir).logs, 'mail-catcher.log'))
  const main = join(repositoryRoot(), 'libs/local-stack/dist/src/mail-catcher/main.js')
  const env = {
    PATH: process.env.PATH,
    SMTP_PORT: `${smtpPort}`,
    MAILBOX_PORT: `${mailboxPort}`,
    MAIL_FOLDER: folder,
  }
  const catcher = new SupervisedProcess(
    {
      name: 'mail-catcher',
      log,
      spawn: () =>
        fork(main, { cwd: folder, env, detached, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
      isReady: isReadyMessage,
      readyWithinMs: 30_000,
      stopSteps: [
        ['SIGTERM', 5_000],
        ['SIGKILL', 5_000],
      ],
    },
    options.supervision,
  )
  await catcher.start()
  const url = `http://localhost:${mailboxPort}`
  const stop = async () => {
    const polite = await catcher.stop()
    await log.close()
    return polite
  }
  const messages = () => allMessages(`http://127.0.0.1:${mailboxPort}`)
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    url,
    process: catcher,
    messages,
    messagesTo: async (address) => (await messages()).filter((mail) => isTo(mail, address)),
    stop,
  }
}
