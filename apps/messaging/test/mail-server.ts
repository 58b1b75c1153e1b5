import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerError } from 'smtp-server'
import type { AddressInfo } from 'node:net'

export interface ReceivedMail {
  to: string
  mail: ParsedMail
}

const refusal = (responseCode: number, text: string): SMTPServerError =>
  Object.assign(new Error(text), { responseCode })

/** A real SMTP server. It can be away, refuse recipients, and take its time before it accepts. */
export class MailServer {
  readonly received: ReceivedMail[] = []
  /** Code and text with which a recipient is refused. */
  readonly refused = new Map<string, [number, string]>()
  /** Awaited between the end of a message and its acceptance. */
  beforeAccepting: (to: string) => Promise<void> = () => Promise.resolve()
  port = 0
  private server: SMTPServer | undefined

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter(({ to }) => to === address)
  }

  /** Listens, after the first time on the same port. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const answer = this.refused.get(address)
        done(answer ? refusal(...answer) : null)
      },
      onData: (stream, { envelope }, done) => {
        const to = envelope.rcptTo[0]!.address
        simpleParser(stream)
          .then(async (mail) => {
            await this.beforeAccepting(to)
            this.received.push({ to, mail })
          })
          .then(
            () => done(),
            (error: Error) => done(error),
          )
      },
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.server.address() as AddressInfo).port
    this.server = server
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server) await new Promise<void>((resolve) => server.close(resolve))
  }
}
