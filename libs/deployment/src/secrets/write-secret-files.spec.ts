import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSecretFiles } from './write-secret-files.js'

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sih-files-'))
  folder = join(parent, 'secrets')
})
afterEach(() => rmSync(parent, { recursive: true }))

const permissions = (path: string) => statSync(path).mode & 0o777

describe('the folder of secrets', () => {
  it('shuts everybody else out, while a container can read the files that are mounted into it', async () => {
    await writeSecretFiles(folder, { password: 'x' })
    expect(permissions(folder)).toBe(0o700)
    expect(permissions(join(folder, 'password'))).toBe(0o444)
  })

  it('may be there already as long as it is empty', async () => {
    mkdirSync(folder)
    await writeSecretFiles(folder, { password: 'x' })
    expect(readFileSync(join(folder, 'password'), 'utf8')).toBe('x\n')
  })

  it('is never overwritten, and a refused attempt leaves nothing behind', async () => {
    await writeSecretFiles(folder, { password: 'first' })
    await expect(writeSecretFiles(folder, { password: 'second', more: 'y' })).rejects.toThrow(
      'never overwritten',
    )
    expect(readFileSync(join(folder, 'password'), 'utf8')).toBe('first\n')
    expect(readdirSync(parent)).toEqual(['secrets'])
    expect(readdirSync(folder)).toEqual(['password'])
  })
})
