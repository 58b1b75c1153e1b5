export interface TypedFile {
  name: string
  type: string
  content: Buffer
}

type Value = string | string[]

/** What somebody typed into a form. Empty counts as not given; white space around text is dropped. */
export class Typed {
  constructor(
    readonly values: Record<string, Value>,
    private readonly files: Record<string, TypedFile> = {},
  ) {}

  /** The page that the form was on. */
  get page(): unknown {
    return this.values['_page']
  }

  get formToken(): string {
    return this.text('_form') ?? ''
  }

  /** The same for the same form sent twice: what it asks for is done once. */
  get key(): string | undefined {
    return this.text('_key')
  }

  text(name: string): string | undefined {
    const value = this.values[name]
    const text = (Array.isArray(value) ? value[0] : value)?.trim().replaceAll('\r\n', '\n')
    return text || undefined
  }

  /** Text that the API is asked about even if it is missing, because it says best what to enter. */
  needed(name: string): string {
    return this.text(name) ?? ''
  }

  list(name: string): string[] {
    const value = this.values[name]
    return (Array.isArray(value) ? value : [value ?? '']).filter((item) => item !== '')
  }

  /** A thing on each line, as people write lists. */
  lines(name: string): string[] {
    return (this.text(name) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  ticked(name: string): boolean {
    return this.text(name) !== undefined
  }

  number(name: string): number | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : Number(text)
  }

  /** From day, month and year: YYYY-MM-DD, or what was typed, about which the API says what is wrong. */
  date(name: string): string | undefined {
    const [day, month, year] = ['day', 'month', 'year'].map((part) => this.text(`${name}-${part}`))
    if (!day && !month && !year) return undefined
    return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  }

  file(name: string): TypedFile | undefined {
    return this.files[name]
  }

  /** What may be kept to be shown again: no passwords or codes, nothing of ours. */
  keepable(): Record<string, Value> {
    return Object.fromEntries(
      Object.entries(this.values).filter(
        ([name]) => !name.startsWith('_') && !/password|token|^otp$|^code$/i.test(name),
      ),
    )
  }
}
