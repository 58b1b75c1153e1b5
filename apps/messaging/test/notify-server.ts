import { jwtVerify } from 'jose'
import { newId } from '@sih/kernel'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface Sent {
  id: string
  reference: string
  email_address: string
  template: { id: string }
  status: string
  personalisation: Record<string, string>
}

interface Question {
  template_id: string
  email_address: string
  reference: string
  personalisation: Record<string, string>
}

type Reply = [status: number, body: object]

const refusal = (status: number, error: string, message: string): Reply => [
  status,
  { status_code: status, errors: [{ error, message }] },
]

/** Answers as GOV.UK Notify's documented API does: sign-in by JWT, errors, lists with filters. */
export class NotifyServer {
  readonly serviceId = newId()
  private readonly secret = newId()
  readonly sent: Sent[] = []
  readonly templates = new Set<string>([newId()])
  /** In place of the next answers to somebody. `lost`: accepted, and the connection breaks before the answer. */
  readonly next = new Map<string, ('lost' | Reply)[]>()
  private server: Server | undefined
  private port = 0

  readonly refusals = {
    server: refusal(500, 'Exception', 'Internal server error'),
    rate: refusal(
      429,
      'RateLimitError',
      'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
    ),
    address: refusal(400, 'ValidationError', 'email_address Not a valid email address'),
    template: refusal(400, 'BadRequestError', 'Missing personalisation: name'),
    key: refusal(403, 'AuthError', 'Invalid token: API key not found'),
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get apiKey(): string {
    return `test-${this.serviceId}-${this.secret}`
  }

  to(address: string): Sent[] {
    return this.sent.filter(({ email_address }) => email_address === address)
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      void this.answer(request).then((reply) => {
        if (reply === 'lost') return response.destroy()
        const [status, body] = reply
        return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
    })
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }

  private async answer(request: IncomingMessage): Promise<'lost' | Reply> {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const key = new TextEncoder().encode(this.secret)
    const known = await jwtVerify(token, key, { issuer: this.serviceId, algorithms: ['HS256'] }).catch(
      () => null,
    )
    if (!known) return this.refusals.key
    const { pathname, searchParams } = new URL(request.url!, this.url)
    if (request.method === 'GET' && pathname === '/v2/notifications') return this.list(searchParams)
    if (request.method === 'POST' && pathname === '/v2/notifications/email')
      return this.send((await json(request)) as Question)
    return refusal(404, 'NoResultFound', 'No result found')
  }

  private send({ template_id, email_address, reference, personalisation }: Question): 'lost' | Reply {
    const answer = this.next.get(email_address)?.shift()
    if (answer && answer !== 'lost') return answer
    if (!this.templates.has(template_id)) return refusal(400, 'BadRequestError', 'Template not found')
    const id = newId()
    const template = { id: template_id }
    this.sent.unshift({ id, reference, email_address, template, status: 'delivered', personalisation })
    return (
      answer ?? [201, { id, reference, content: {}, template, uri: `${this.url}/v2/notifications/${id}` }]
    )
  }

  private list(wanted: URLSearchParams): Reply {
    const [reference, status] = [wanted.get('reference'), wanted.get('status')]
    const from = this.sent.findIndex(({ id }) => id === wanted.get('older_than')) + 1
    const notifications = this.sent
      .slice(from)
      .filter((one) => reference === null || one.reference === reference)
      .filter((one) => status !== 'failed' || one.status.endsWith('-failure'))
      .slice(0, 250)
    return [200, { notifications, links: { current: this.url } }]
  }
}
