import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSetting, requireSetting } from './read-setting.js'

describe('a setting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sih-setting-'))
  const file = join(folder, 'secret')
  writeFileSync(file, 'from a file\n')
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is the value of its variable', () => {
    expect(readSetting({ NATS_URL: 'nats://here' }, 'NATS_URL')).toBe('nats://here')
  })

  it('is the content of the file that NAME_FILE names, without the newline at its end', () => {
    expect(readSetting({ NATS_URL_FILE: file }, 'NATS_URL')).toBe('from a file')
  })

  it('is absent if its variable is empty', () => {
    expect(readSetting({ NATS_URL: '' }, 'NATS_URL')).toBeUndefined()
  })

  it('is refused if it is given twice', () => {
    expect(() => readSetting({ NATS_URL: 'x', NATS_URL_FILE: file }, 'NATS_URL')).toThrow('not both')
  })

  it('is refused if its file cannot be read, and the message names the file', () => {
    expect(() => readSetting({ NATS_URL_FILE: '/nowhere' }, 'NATS_URL')).toThrow('/nowhere')
  })

  it('is named when it is missing and needed', () => {
    expect(() => requireSetting({}, 'NATS_URL')).toThrow('NATS_URL (or NATS_URL_FILE) is not set')
  })
})
