import { DomainError } from '@sih/kernel'

/** What a message may leave open. */
export const placeholders = ['firstName', 'fullName', 'organisation', 'sender'] as const
type Placeholder = (typeof placeholders)[number]
export type Values = Record<Placeholder, string>

/** So that a message with all of them filled in is not longer than a message may be. */
const most = 10

/** `{{name}}`, and braces that look like part of one. */
const braces = /\{\{([^{}]*)\}\}|\{\{|\}\}/g
const known = placeholders.map((name) => `{{${name}}}`).join(', ')

/** @throws DomainError VALIDATION_FAILED naming each placeholder that is not known, with its place */
export function assertFillable(body: string): void {
  const found = [...body.matchAll(braces)]
  const problems = found
    .filter(([, name]) => !isPlaceholder(name))
    .map(({ 0: written, index }) => `${placeOf(body, index)}: ${written} is not known. Use ${known}`)
  if (found.length > most) problems.push(`Use at most ${most} placeholders`)
  if (problems.length === 0) return
  throw new DomainError(
    'VALIDATION_FAILED',
    problems.map((message) => ({ field: 'body', message })),
  )
}

/** In one pass: braces in a name stay what they are. @param body fillable */
export const filledIn = (body: string, values: Values): string =>
  body.replace(braces, (_written, name: Placeholder) => values[name])

const isPlaceholder = (name: string | undefined): name is Placeholder =>
  placeholders.some((placeholder) => placeholder === name)

function placeOf(body: string, index: number): string {
  const lines = body.slice(0, index).split('\n')
  return `Line ${lines.length}, character ${lines.at(-1)!.length + 1}`
}
