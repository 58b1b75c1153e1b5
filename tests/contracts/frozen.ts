import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

/** With UPDATE_CONTRACTS=1 the tests write what they otherwise compare with. Frozen event examples are only ever added. */
export const updating = process.env['UPDATE_CONTRACTS'] === '1'

export const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))

export async function writeJson(file: URL, value: unknown): Promise<void> {
  const filepath = fileURLToPath(file)
  const style = await resolveConfig(filepath)
  writeFileSync(file, await format(JSON.stringify(value), { ...style, filepath }))
}
