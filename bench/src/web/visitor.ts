import type { DemoSignIn } from '@sih/local-stack'

export interface Opened {
  status: number
  /** Path and query. */
  address: string
  /** Milliseconds until all of it was there. */
  took: number
  html: string
}

/** Somebody who uses the pages, as a browser without scripts does. */
export class Visitor {
  private cookie = ''

  constructor(private readonly url: string) {}

  static async signIn(url: string, { email, password }: DemoSignIn): Promise<Visitor> {
    const visitor = new Visitor(url)
    const { html } = await visitor.open('/sign-in')
    const hidden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const body = new URLSearchParams(hidden.map(([, name, value]): [string, string] => [name!, value!]))
    body.append('email', email)
    body.append('password', password)
    const answer = await visitor.ask('/sign-in', { method: 'POST', body })
    if (answer.headers.get('location') !== '/home') throw new Error(`${email} was not let in`)
    return visitor
  }

  /** What is no page, a file or a redirect, has no HTML. */
  async open(address: string): Promise<Opened> {
    const started = performance.now()
    const answer = await this.ask(address)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    const took = performance.now() - started
    if (!isPage) await answer.body?.cancel()
    return { status: answer.status, address, took, html }
  }

  private async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const headers = { cookie: this.cookie }
    const answer = await fetch(`${this.url}${address}`, { ...init, headers, redirect: 'manual' })
    const [given] = answer.headers.getSetCookie()
    if (given) this.cookie = given.split(';')[0]!
    return answer
  }
}
