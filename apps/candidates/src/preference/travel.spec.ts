import { expectRefused } from '@sih/testing'
import { travelOf } from './travel.js'

const nowhere = { postcode: null, radiusMiles: null, latitude: null, longitude: null }
const refusal = async (said: Parameters<typeof travelOf>[0]) => {
  const [{ field, message }] = (await expectRefused(
    Promise.resolve().then(() => travelOf(said)),
    'VALIDATION_FAILED',
  )) as [{ field: string; message: string }]
  return [field, message]
}

describe('From where somebody would travel', () => {
  it('is a place with a distance, 25 miles unless said', () => {
    expect(travelOf({ postcode: 'ls14ap', radiusMiles: 40 })).toEqual({
      postcode: 'LS1 4AP',
      radiusMiles: 40,
      latitude: 53.8,
      longitude: -1.55,
    })
    expect(travelOf({ postcode: 'LS1 4AP' })).toMatchObject({ radiusMiles: 25 })
  })

  it('need not be said', () => {
    expect(travelOf({})).toEqual(nowhere)
    expect(travelOf({ postcode: null, radiusMiles: null })).toEqual(nowhere)
  })

  it('is known in every area with places in it', () => {
    for (const postcode of ['EH1 1YZ', 'BT1 5GS', 'SA1 3SN', 'ZE1 0LL', 'IM1 1EG']) {
      expect(travelOf({ postcode, radiusMiles: 10 })).toMatchObject({ latitude: expect.any(Number) })
    }
  })

  it('is nowhere for a BFPO number, and for an area without a place', () => {
    expect(travelOf({ postcode: 'bfpo 57' })).toEqual({ ...nowhere, postcode: 'BFPO 57' })
    expect(travelOf({ postcode: 'BX1 1LT', radiusMiles: 10 })).toEqual({
      ...nowhere,
      postcode: 'BX1 1LT',
      radiusMiles: 10,
    })
  })

  it('says what to do about what cannot be', async () => {
    expect(await refusal({ radiusMiles: 10 })).toEqual(['postcode', expect.stringContaining('from which')])
    expect(await refusal({ postcode: 'LS1' })).toEqual(['postcode', expect.stringContaining('full postcode')])
    expect(await refusal({ postcode: 'BFPO 57', radiusMiles: 10 })).toEqual([
      'radiusMiles',
      expect.stringContaining('choose regions'),
    ])
  })
})
