import type { Answer } from '../../journeys/system/front-door.js'
import type { Person } from '../../journeys/system/person.js'
import type { ApiDocument, Operation } from '../document/api-document.js'
import type { Prepared } from './prepared.js'

interface Raw {
  /** In place of the call's own. */
  body?: string | FormData
  type?: string
}

/** Sends calls, and holds every answer against its documentation. */
export class Sender {
  /** Answers that are not as they are documented, by operation. */
  readonly faults: string[] = []

  constructor(private readonly document: ApiDocument) {}

  async send(operation: Operation, who: Person, call: Prepared, raw: Raw = {}): Promise<Answer> {
    const body = raw.body ?? bodyOf(call)
    const type = raw.type ?? (typeof body === 'string' ? 'application/json' : undefined)
    const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type }
    const answer = await who.ask(operation.method, addressOf(operation, call), body, headers)
    const kind = answer.headers.get('content-type')
    const faults = this.document.faultsOf(operation, answer.status, kind, answer.body)
    this.faults.push(...faults.map((fault) => `${operation.name}: ${fault}`))
    return answer
  }
}

export function addressOf({ path }: Operation, { path: values, query }: Prepared): string {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  )
  return search.size > 0 ? `${address}?${search}` : address
}

function bodyOf({ body, form, file }: Prepared): string | FormData | undefined {
  if (!file) return body && JSON.stringify(body)
  const data = new FormData()
  for (const [name, value] of Object.entries(form ?? {})) data.set(name, String(value))
  data.set('file', new Blob([file.content], { type: file.type }), file.name)
  return data
}
