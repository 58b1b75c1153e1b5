const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!)

/** HTML in which every value put in is text: no value can become markup. Values that are `Html` are put in as they are. */
export class Html {
  constructor(readonly source: string) {}
}

export const html = (parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html =>
  new Html(String.raw({ raw: parts }, ...values.map(sourceOf)))

const sourceOf = (value: string | Html | Html[]): string =>
  typeof value === 'string'
    ? escape(value)
    : [value]
        .flat()
        .map(({ source }) => source)
        .join('\n')
