/** A form other than JSON in which the answer of a route may be had, for who asks for it by `Accept`. */
export interface Form<Answer> {
  type: string
  write: (answer: Answer) => string | Buffer | Promise<Buffer>
  /** What goes with it, such as the policy of a page or the name of a file. */
  headers?: (answer: Answer) => Record<string, string>
}

interface Wish {
  range: string
  quality: number
}

/**
 * The form that an `Accept` header prefers (RFC 9110, 12.5.1); the first offered of those it likes equally well.
 * @returns undefined for JSON, which is also for who names no form that there is
 */
export function preferredForm<Answer>(
  accept: string | undefined,
  forms: readonly Form<Answer>[],
): Form<Answer> | undefined {
  const wishes = (accept ?? '').split(',').map(wishOf)
  const offers = [undefined, ...forms].map((form) => ({ form, quality: qualityOf(form?.type, wishes) }))
  return offers.toSorted((a, b) => b.quality - a.quality)[0]!.form
}

function wishOf(text: string): Wish {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { range, quality: quality === undefined ? 1 : Number(quality) || 0 }
}

function qualityOf(type = 'application/json', wishes: Wish[]): number {
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*']
  return ranges.flatMap((range) => wishes.find((wish) => wish.range === range) ?? [])[0]?.quality ?? 0
}
