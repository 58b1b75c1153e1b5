/** How a text may be written down: as it is, in hexadecimal, in base64 wherever it begins, in a link. In lower case. */
export function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].flatMap((offset) => {
    const inside = inBase64(bytes, offset)
    return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const forms = [text, bytes.toString('hex'), encodeURIComponent(text), ...base64]
  return [...new Set(forms.map((form) => form.toLowerCase()))]
}

/** The signs of base64 that depend on these bytes alone, if so many others stand before them. */
function inBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const whole = Math.floor(((offset + bytes.length) * 8) / 6)
  return text.slice(offset === 0 ? 0 : offset + 1, whole)
}
