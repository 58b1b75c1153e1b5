import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network a client address lies in, as far as the audit log may know it: IPv4 /24 or IPv6 /48 (RFC 4291 notation),
 * so that no single household is named for ever. Null for anything that is not an address.
 */
export function networkOf(address: string | undefined): string | null {
  const plain = (address ?? '').replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return null
  const [head = '', tail] = plain.split('::')
  const start = head === '' ? [] : head.split(':')
  // Without "::" all eight groups are there; with it the first three may be partly made of the zeros it stands for.
  const known = tail === undefined ? start : [...start, ...zeros(start, tail), ...tail.split(':')]
  const prefix = known.slice(0, 3).map((group) => Number.parseInt(group || '0', 16).toString(16))
  return `${prefix.join(':')}::/48`
}

function zeros(start: string[], tail: string): string[] {
  const rest = tail === '' ? [] : tail.split(':')
  // An IPv4 tail such as in 64:ff9b::192.0.2.1 fills two groups.
  const length = rest.length + (rest.at(-1)?.includes('.') ? 1 : 0)
  return Array.from({ length: Math.max(0, 8 - start.length - length) }, () => '0')
}
