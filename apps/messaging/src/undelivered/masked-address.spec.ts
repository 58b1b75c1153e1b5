import { maskedAddress } from './masked-address.js'

it.each([
  ['sam.okafor@candidate.example', 's…@candidate.example'],
  ['x@nhs.net', 'x…@nhs.net'],
  ['😀smile@example.org', '😀…@example.org'],
])('%s is shown as %s', (address, shown) => expect(maskedAddress(address)).toBe(shown))
