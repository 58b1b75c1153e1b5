import { addressee } from './addressee.js'

const email = 'robin@example.org'

describe('An e-mail to somebody who has not confirmed the address', () => {
  it.each([
    ['Robin', 'Ashdown'],
    ['Siân', 'ap Rhys-Jones'],
    ['Ngũgĩ', "O'Brien"],
  ])('begins with the name %s %s', (firstName, lastName) => {
    expect(addressee({ firstName, lastName, email })).toBe(`${firstName} ${lastName}`)
  })

  it.each([
    ['Visit evil.example', 'now'],
    ['http://evil', 'x'],
    ['Call 0123', '456'],
    ['A'.repeat(80), 'B'],
  ])('begins with the address if the name is %s %s', (firstName, lastName) => {
    expect(addressee({ firstName, lastName, email })).toBe(email)
  })
})
