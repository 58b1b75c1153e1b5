/**
 * An address as people see it who look after the delivery: enough to notice a mistake in the domain, and not enough to write
 * to somebody.
 */
export const maskedAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  const [first = ''] = address.slice(0, at)
  return `${first}…${address.slice(at)}`
}
