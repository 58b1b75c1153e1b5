/** The REST API, as the demonstration data uses it: through the front door like everybody else. */
export class DemoApi {
  constructor(
    private readonly url: string,
    private readonly signal: AbortSignal,
    private readonly token?: string,
  ) {}

  async signIn(email: string, password: string): Promise<DemoApi> {
    const { accessToken } = await this.post<{ accessToken: string }>('/auth/login', { email, password })
    return new DemoApi(this.url, this.signal, accessToken)
  }

  get<T>(path: string): Promise<T> {
    return this.send('GET', path)
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return this.send('POST', path, body)
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.send('PUT', path, body)
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.send('PATCH', path, body)
  }

  async upload<T>(path: string, name: string, text: string): Promise<T> {
    const form = new FormData()
    form.set(name, new Blob([text], { type: 'text/csv' }), `${name}.csv`)
    return this.answer(
      await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        body: form,
        headers: this.headers(),
        signal: this.signal,
      }),
    )
  }

  private async send<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { ...this.headers(), ...(body ? { 'Content-Type': 'application/json' } : {}) }
    const request = { method, headers, signal: this.signal, ...(body ? { body: JSON.stringify(body) } : {}) }
    return this.answer(await fetch(`${this.url}/api/v1${path}`, request))
  }

  private headers(): Record<string, string> {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {}
  }

  private async answer<T>(response: Response): Promise<T> {
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
}
