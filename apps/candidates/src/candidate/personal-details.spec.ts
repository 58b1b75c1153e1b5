import { DomainError } from '@sih/kernel'
import { personalDetails } from './personal-details.js'

describe('personalDetails', () => {
  it('keeps what is right in one form and null for what was not said', () => {
    expect(
      personalDetails({ dateOfBirth: '1990-01-31', phone: ' 07700  900982', postcode: 'ls14ap' }),
    ).toEqual({
      dateOfBirth: '1990-01-31',
      phone: '07700 900982',
      postcode: 'LS1 4AP',
    })
    expect(personalDetails({ dateOfBirth: '1990-01-31', phone: null })).toEqual({
      dateOfBirth: '1990-01-31',
      phone: null,
      postcode: null,
    })
  })

  it('names everything that is wrong at once', () => {
    const wrong = () => personalDetails({ dateOfBirth: '1890-01-31', phone: 'none', postcode: 'LS1' })
    expect(wrong).toThrow(DomainError)
    try {
      wrong()
    } catch (error) {
      expect((error as DomainError).code).toBe('VALIDATION_FAILED')
      expect((error as DomainError).fields.map(({ field }) => field)).toEqual([
        'dateOfBirth',
        'phone',
        'postcode',
      ])
    }
  })
})
