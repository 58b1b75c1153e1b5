/** What a wording may leave open, and what each stands for. */
export const placeholders = ['legalName', 'odsCode', 'date', 'version'] as const
type Placeholder = (typeof placeholders)[number]

/** `{{name}}`, and braces that look like part of one. */
const braces = /\{\{([^{}]*)\}\}|\{\{|\}\}/g
const known = placeholders.map((name) => `{{${name}}}`).join(', ')

/** @returns what is wrong with a wording, each with its place, in plain words */
export function problemsOf(text: string): string[] {
  const found = [...text.matchAll(braces)]
  const wrong = found
    .filter(([, name]) => !isPlaceholder(name))
    .map(({ 0: written, index }) => `${placeOf(text, index)}: ${written} is not known. Use ${known}`)
  const named = found.some(([, name]) => name === 'legalName')
  return named ? wrong : [...wrong, 'Say with whom the agreement is made: use {{legalName}} at least once']
}

/** In one pass: braces in a name stay what they are. @param text without problems */
export const filledIn = (text: string, values: Record<Placeholder, string>): string =>
  text.replace(braces, (_written, name: Placeholder) => values[name])

const isPlaceholder = (name: string | undefined): name is Placeholder =>
  placeholders.some((placeholder) => placeholder === name)

function placeOf(text: string, index: number): string {
  const lines = text.slice(0, index).split('\n')
  return `Line ${lines.length}, character ${lines.at(-1)!.length + 1}`
}
