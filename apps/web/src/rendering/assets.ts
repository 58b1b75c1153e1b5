import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { autocomplete, designSystem, ownFolder } from './package-folder.js'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/manifest+json',
}

export interface Asset {
  type: string
  content: Buffer
  compressed: Buffer | null
}

const nhsuk = join(designSystem, 'nhsuk')

/** The typeface of the design system lies on a server of the NHS, and pages of ours ask nobody but us: Arial takes its place. */
const withoutTypeface = (css: string) => css.replace(/@font-face\{[^}]*\}/g, '')

const sources: Record<string, () => Buffer> = {
  'nhsuk.css': () =>
    Buffer.from(withoutTypeface(readFileSync(join(nhsuk, 'nhsuk-frontend.min.css'), 'utf8'))),
  'nhsuk.js': () => readFileSync(join(nhsuk, 'nhsuk-frontend.min.js')),
  'accessible-autocomplete.css': () => readFileSync(join(autocomplete, 'accessible-autocomplete.min.css')),
  'accessible-autocomplete.js': () => readFileSync(join(autocomplete, 'accessible-autocomplete.min.js')),
  'manifest.json': () => readFileSync(join(nhsuk, 'assets', 'manifest.json')),
}
for (const name of readdirSync(join(ownFolder, 'public')))
  sources[name] = () => readFileSync(join(ownFolder, 'public', name))
for (const name of readdirSync(join(nhsuk, 'assets', 'images')))
  sources[`images/${name}`] = () => readFileSync(join(nhsuk, 'assets', 'images', name))

const loaded = new Map<string, Asset>()

/** A public file by its name; read and compressed when somebody first wants it. */
export function asset(name: string): Asset | undefined {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined
  const type = types[extname(name)]
  if (!source || !type) return undefined
  const known = loaded.get(name)
  if (known) return known
  const content = source()
  const made = { type, content, compressed: /text|svg|json/.test(type) ? gzipSync(content) : null }
  loaded.set(name, made)
  return made
}

/** Changes with the content, so that browsers may keep what they have for ever. */
export function versionOfAssets(): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(sources).filter((name) => /\.(css|js)$/.test(name)))
    hash.update(sources[name]!())
  return `v-${hash.digest('base64url').slice(0, 12)}`
}
