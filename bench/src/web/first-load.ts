const namedInPage = /<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g
/** Of scripts: at once, and when a page needs them. */
const imported = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.\/[^"']+)["']/g

const allIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!)

export interface FirstLoad {
  /** Of the page and all that it brings along, as they are sent. */
  bytes: number
  /** What it would ask of somebody else. */
  elsewhere: string[]
}

/** What a browser fetches that has nothing of ours yet. @param address path of the page that `html` was sent for */
export async function firstLoad(url: string, address: string, html: string): Promise<FirstLoad> {
  const page = new URL(address, url)
  const found = new Set(allIn(html, namedInPage).map((name) => new URL(name, page).href))
  let bytes = Buffer.byteLength(html)
  const elsewhere: string[] = []
  // What a script imports is found while its turn comes.
  for (const file of found) {
    if (new URL(file).origin !== page.origin) elsewhere.push(file)
    else {
      const answer = await fetch(file, { headers: { 'accept-encoding': 'gzip' } })
      const text = await answer.text()
      bytes += Number(answer.headers.get('content-length') ?? Buffer.byteLength(text))
      if (file.endsWith('.js')) for (const name of allIn(text, imported)) found.add(new URL(name, file).href)
    }
  }
  return { bytes, elsewhere }
}
