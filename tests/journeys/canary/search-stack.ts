import type { Stack } from '@sih/local-stack'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { formsOf } from './forms.js'

interface Place {
  name: string
  /** In lower case. */
  text: string
}

/** Every row of every table of every database, bytes in hexadecimal, as a dump has them. */
async function rowsOf(service: string, url: string): Promise<Place[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    const places: Place[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select row::text from "${name}" as row`)
      const text = rows
        .map(({ row }) => row)
        .join('\n')
        .toLowerCase()
      places.push({ name: `${service}.${name}`, text })
    }
    return places
  } finally {
    await client.end()
  }
}

/** What the broker and the processes have written to files. */
async function filesIn(folder: string): Promise<Place[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (name) => ({ name, text: (await textOf(name)).toLowerCase() })))
}

/** The broker deletes what everybody has acknowledged: a file that is gone by now holds nothing. */
const textOf = (file: string): Promise<string> =>
  readFile(file, 'latin1').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })

/** Everything that the stack keeps anywhere, but for the mail catcher, which stands for the outside world. */
async function everything({ dataDir, databases }: Stack): Promise<Place[]> {
  const parts = [
    ...Object.entries(databases).map(([service, { ownerUrl }]) => rowsOf(service, ownerUrl)),
    filesIn(join(dataDir, 'nats')),
    filesIn(join(dataDir, 'logs')),
  ]
  return (await Promise.all(parts)).flat()
}

/** Where each of these texts is found, in whatever form. */
export async function placesOf(
  stack: Stack,
  canaries: Record<string, string>,
): Promise<Record<string, string[]>> {
  const places = await everything(stack)
  return Object.fromEntries(
    Object.entries(canaries).map(([field, canary]) => {
      const forms = formsOf(canary)
      const found = places.filter(({ text }) => forms.some((form) => text.includes(form)))
      return [field, found.map(({ name }) => name)]
    }),
  )
}
