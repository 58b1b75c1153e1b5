/** What a list is narrowed to: conditions, with their parameters in the order in which they come. */
export class Conditions {
  readonly parameters: unknown[] = []
  private readonly all: string[] = []

  /** @param sql with `?` in place of the value; nothing is narrowed where there is no value */
  where(sql: string, value: unknown): this {
    if (value === undefined || value === null) return this
    this.parameters.push(value)
    return this.and(sql.replaceAll('?', `$${this.parameters.length}`))
  }

  and(sql: string): this {
    this.all.push(sql)
    return this
  }

  get sql(): string {
    return this.all.length > 0 ? `where ${this.all.join(' and ')}` : ''
  }
}
