import { ApiClient, type Answer } from '@sih/api-client'
import { spelled } from './words.js'

export type ReferenceData = Answer<'get', '/reference-data'>
type Lists = {
  [Name in keyof ReferenceData]: ReferenceData[Name] extends { code: string; label: string }[] ? Name : never
}
export type ListName = Lists[keyof Lists]

const keptMs = 5 * 60_000

/** Codes and their labels: the same for everybody, asked of the gateway now and then. */
export class Reference {
  private data: ReferenceData | undefined
  private readAt = 0

  constructor(private readonly gatewayUrl: string) {}

  async read(): Promise<ReferenceData> {
    if (this.data && Date.now() - this.readAt < keptMs) return this.data
    this.data = await new ApiClient({ baseUrl: this.gatewayUrl }).get('/reference-data')
    this.readAt = Date.now()
    return this.data
  }

  /** In words for people; the code itself, spelled out, while the gateway cannot be asked. */
  label(code: string | null | undefined, list: ListName): string {
    if (!code) return ''
    return this.data?.[list].find((item) => item.code === code)?.label ?? spelled(code)
  }

  /** As the items of radios, checkboxes and selects. */
  async choices(list: ListName): Promise<{ value: string; text: string }[]> {
    return (await this.read())[list].map(({ code, label }) => ({ value: code, text: label }))
  }
}
