import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partsOf, prepareDataFolder } from './data-folder.js'
import { emptyDataFolder } from './empty-data-folder.js'
import { acquireLock } from './run-lock.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sih-data-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a data folder', () => {
  it('is prepared once, also by several at the same time', async () => {
    const data = join(folder, 'data')
    await Promise.all([prepareDataFolder(data), prepareDataFolder(data), prepareDataFolder(data)])
    await expect(prepareDataFolder(data)).resolves.toBe(data)
  })

  it('is never made of a folder that holds other files', async () => {
    writeFileSync(join(folder, 'thesis.odt'), '')
    await expect(prepareDataFolder(folder)).rejects.toThrow('holds other files')
  })

  it('is emptied by a reset', async () => {
    await prepareDataFolder(folder)
    writeFileSync(partsOf(folder).secrets, '{}')
    await expect(emptyDataFolder(folder)).resolves.toBe(true)
    expect(readdirSync(folder)).toEqual([])
    await expect(emptyDataFolder(folder)).resolves.toBe(false)
  })

  it('is not emptied if it is not marked as ours', async () => {
    writeFileSync(join(folder, 'thesis.odt'), '')
    await expect(emptyDataFolder(folder)).rejects.toThrow('not a data folder')
    expect(existsSync(join(folder, 'thesis.odt'))).toBe(true)
  })

  it('is not emptied while a run is using it', async () => {
    await prepareDataFolder(folder)
    const lock = acquireLock(partsOf(folder).lock)
    await expect(emptyDataFolder(folder)).rejects.toThrow(`Process ${process.pid} is using`)
    lock.release()
  })
})
