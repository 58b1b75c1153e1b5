import { ownAddress } from './answers.js'

describe('An address to go on to', () => {
  it.each(['/', '/messages/1?cursor=a%20b', '/home#top'])('may be %s', (address) => {
    expect(ownAddress(address, '/fallback')).toBe(address)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '',
    undefined,
    7,
  ])('is never %s', (address) => expect(ownAddress(address, '/fallback')).toBe('/fallback'))
})
