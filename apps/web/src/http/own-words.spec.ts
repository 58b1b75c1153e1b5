import { inOwnWords } from './own-words.js'
import { Typed } from './typed.js'

const said = (field: string, values: Record<string, string>) =>
  inOwnWords({ field, message: 'Enter at least 1 character' }, new Typed(values)).message

describe('What is wrong with a field', () => {
  it('is said in words of its own if it was left empty', () => {
    expect(said('firstName', {})).toBe('Enter the first name')
    expect(said('dateOfBirth', { 'dateOfBirth-day': '' })).toBe('Enter your date of birth')
  })

  it('is said as the API says it otherwise', () => {
    expect(said('firstName', { firstName: 'x' })).toBe('Enter at least 1 character')
    expect(said('dateOfBirth', { 'dateOfBirth-day': '31' })).toBe('Enter at least 1 character')
    expect(said('unheardOf', {})).toBe('Enter at least 1 character')
  })
})
