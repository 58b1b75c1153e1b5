import { readFile, readdir } from 'node:fs/promises'

const chunks = new URL('../../bundle/chunks/', import.meta.url)

/** ADR 0070: it would come from node_modules, all of it, besides the one that is joined in. */
it('no program loads TypeORM a second time', async () => {
  const files = (await readdir(chunks)).filter((file) => file.endsWith('.js'))
  const code = await Promise.all(files.map((file) => readFile(new URL(file, chunks), 'utf8')))
  expect(code.filter((text) => text.includes('// node_modules/@nestjs/typeorm/'))).not.toEqual([])
  expect(code.filter((text) => /require\w*\("typeorm"\)/.test(text))).toEqual([])
})
