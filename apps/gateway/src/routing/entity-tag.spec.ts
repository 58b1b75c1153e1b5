import { expectRefused } from '@sih/testing'
import { entityTag, versionSeen } from './entity-tag.js'

describe('The version that a change is made from', () => {
  it('is that of the ETag', () => {
    for (const version of [1, 7, 999_999_999]) expect(versionSeen(entityTag(version))).toBe(version)
  })

  it('is known by a tag that a proxy has made weak', () => {
    expect(versionSeen('W/"7"')).toBe(7)
  })

  it('is any where none is named', () => {
    expect([versionSeen(undefined), versionSeen('*')]).toEqual([undefined, undefined])
  })

  it.each(['7', '"0"', '"-1"', '"abc"', '"7", "8"', '"9999999999"', ''])('is never %j', async (tag) => {
    await expectRefused(
      Promise.resolve().then(() => versionSeen(tag)),
      'VERSION_CONFLICT',
    )
  })
})
