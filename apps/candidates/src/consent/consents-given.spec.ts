import type { DomainError } from '@sih/kernel'
import { consentsGiven, type ConsentsAsked } from './consents-given.js'

const at = new Date('2026-06-15T12:00:00Z')
const kindsGiven = (connections: string[], consents: ConsentsAsked) =>
  consentsGiven({ candidateId: 'a', connections, consents }, at).map(({ kind }) => kind)

const fieldsMissing = (connections: string[], consents: ConsentsAsked) => {
  try {
    return { given: kindsGiven(connections, consents) }
  } catch (error) {
    const { code, fields } = error as DomainError
    return { code, fields: fields.map(({ field }) => field) }
  }
}

describe('consentsGiven', () => {
  it('is what was agreed to, with the wording and the time', () => {
    expect(
      consentsGiven({ candidateId: 'a', connections: ['spouse'], consents: { profileSharing: true } }, at),
    ).toEqual([{ candidateId: 'a', kind: 'profileSharing', version: 1, givenAt: at, withdrawnAt: null }])
    expect(kindsGiven(['veteran_wis', 'spouse'], { profileSharing: true, wisStatus: true })).toEqual([
      'profileSharing',
      'wisStatus',
    ])
  })

  it('asks for profile sharing from everybody and for WIS status from those it concerns', () => {
    expect(fieldsMissing(['veteran'], { profileSharing: false })).toEqual({
      code: 'CONSENT_MISSING',
      fields: ['consents.profileSharing'],
    })
    for (const wisStatus of [undefined, null, false]) {
      expect(fieldsMissing(['veteran_wis'], { profileSharing: true, wisStatus })).toEqual({
        code: 'CONSENT_MISSING',
        fields: ['consents.wisStatus'],
      })
    }
    expect(fieldsMissing(['veteran_wis'], { profileSharing: false })).toEqual({
      code: 'CONSENT_MISSING',
      fields: ['consents.profileSharing', 'consents.wisStatus'],
    })
    expect(fieldsMissing(['veteran'], { profileSharing: true, wisStatus: false })).toEqual({
      given: ['profileSharing'],
    })
  })
})
