import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Found by its package, since this file runs from the source, compiled and as part of a bundle. */
const gateway = dirname(createRequire(import.meta.url).resolve('@sih/gateway/package.json'))

/** Noto Sans (SIL Open Font License): Latin with all of Welsh, Greek, Cyrillic. What PDF readers bring has no ŵ. */
export const typeface = readFileSync(join(gateway, 'fonts', 'noto-sans-regular.ttf'))

/** The part of a font, as the PDF library opens it, that says what it can show. */
export interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean
}

const newLine = 0x0a

/** Text in which every character that a font cannot show is written as its Unicode number: never lost, never another one. */
export const showable = (text: string, glyphs: Glyphs): string =>
  [...text.replaceAll('\r\n', '\n').replaceAll('\t', '    ')]
    .map((character) => {
      const code = character.codePointAt(0)!
      return code === newLine || glyphs.hasGlyphForCodePoint(code) ? character : numbered(code)
    })
    .join('')

const numbered = (code: number): string => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
