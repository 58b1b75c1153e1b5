/** A browser without scripts: keeps its cookies, follows redirects by hand, sends the forms that it was shown. */
export class Browser {
  private readonly cookies = new Map<string, string>()

  constructor(private readonly url: string) {}

  /** As its user may copy it to another browser. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  forgetCookies(): void {
    this.cookies.clear()
  }

  async get(path: string): Promise<Shown> {
    const answer = await this.send(path, {})
    const to = answer.headers.get('location')
    return to ? this.get(to) : shown(path, answer)
  }

  /** Sends the form for this address that a page has, with these values; stays at what is answered. */
  async post(page: Shown, action: string, values: Record<string, string>, headers = {}): Promise<Response> {
    const body = new URLSearchParams({ ...hiddenIn(page.html, action), ...values })
    return this.send(action, { method: 'POST', body, headers })
  }

  /** The same, and goes where it leads. */
  async submit(page: Shown, action: string, values: Record<string, string>): Promise<Shown> {
    const answer = await this.post(page, action, values)
    const to = answer.headers.get('location')
    return to ? this.get(to) : shown(action, answer)
  }

  /** The same with a file. */
  async sendFile(page: Shown, action: string, name: string, content: string): Promise<Shown> {
    const body = new FormData()
    for (const [field, value] of Object.entries(hiddenIn(page.html, action))) body.set(field, value)
    body.set(name, new Blob([content], { type: 'text/csv' }), 'file.csv')
    const answer = await this.send(action, { method: 'POST', body })
    return this.get(answer.headers.get('location')!)
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as object), cookie: this.cookie }
    const answer = await fetch(`${this.url}${path}`, { ...init, headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (value === '') this.cookies.delete(name!)
      else this.cookies.set(name!, value!)
    }
    return answer
  }
}

export interface Shown {
  path: string
  status: number
  html: string
  headers: Headers
}

const shown = async (path: string, answer: Response): Promise<Shown> => ({
  path,
  status: answer.status,
  html: await answer.text(),
  headers: answer.headers,
})

/** The hidden fields of a form, by the address that it is sent to. */
export function hiddenIn(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? ''
  const fields = form.split('</form>')[0]!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name, value]) => [name!, value!]))
}
