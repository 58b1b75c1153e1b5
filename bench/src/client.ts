interface Body {
  json?: object
  form?: FormData
}

/** Somebody who has signed in at the gateway. */
export class Client {
  private constructor(
    private readonly apiUrl: string,
    readonly headers: Record<string, string>,
    readonly organisationId: string | null,
  ) {}

  static async signIn(
    apiUrl: string,
    { email, password }: { email: string; password: string },
  ): Promise<Client> {
    const anonymous = new Client(apiUrl, {}, null)
    interface SignedIn {
      accessToken: string
      principal: { organisationId: string | null }
    }
    const answer = await anonymous.send<SignedIn>('POST', '/auth/login', { json: { email, password } })
    const headers = { authorization: `Bearer ${answer.accessToken}` }
    return new Client(apiUrl, headers, answer.principal.organisationId)
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  /** @throws Error for an answer that is not a success */
  async send<Answer>(method: string, path: string, body: Body = {}): Promise<Answer> {
    const response = await this.ask(method, path, body)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as Answer
  }

  async status(path: string): Promise<number> {
    const response = await this.ask('GET', path, {})
    await response.arrayBuffer()
    return response.status
  }

  private ask(method: string, path: string, { json, form }: Body): Promise<Response> {
    const type: Record<string, string> = json ? { 'Content-Type': 'application/json' } : {}
    const body = json ? JSON.stringify(json) : form
    return fetch(`${this.apiUrl}/api/v1${path}`, {
      method,
      headers: { ...this.headers, ...type },
      body: body ?? null,
    })
  }
}
