import { createHash } from 'node:crypto'

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #212b32; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.75rem } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #d8dde0; vertical-align: top }
.text { white-space: pre-wrap; overflow-wrap: anywhere } dt { font-weight: bold } dd { margin: 0 0 .5rem; overflow-wrap: anywhere }
.good { color: #00703c } .bad { color: #b10e1e; font-weight: bold } code { font-size: .9rem }
@page { margin: 2cm } @media print { body { margin: 0; max-width: none; font-size: 11pt } dl, h1 { break-inside: avoid } }
`

/** Content-Security-Policy of these pages: nothing but this style, known by its hash. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** @param body HTML, in which everything that is not ours is escaped already */
export const page = (title: string, body: string): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body>
</html>
`

/** Cells are HTML. */
export const table = (heads: string[], rows: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`

/** A list of names and what they are; both are text. */
export const facts = (pairs: [string, string][]): string =>
  `<dl>${pairs.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('\n')}</dl>`
