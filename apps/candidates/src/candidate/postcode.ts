/** A9, A99, A9A, AA9, AA99 or AA9A, then a digit and two letters that are never C I K M O V. */
const geographic = /^([A-Z]{1,2}\d[A-Z\d]?|GIR(?=0AA$))(\d[ABD-HJLNP-UW-Z]{2})$/
const forces = /^(BFPO)(\d{1,4})$/

/** A postcode, or a BFPO number as serving families have it, in capitals with one space; undefined if it is neither. */
export function normalPostcode(text: string): string | undefined {
  const compact = text.toUpperCase().replace(/\s/g, '')
  const [, outward, inward] = forces.exec(compact) ?? geographic.exec(compact) ?? []
  return outward && `${outward} ${inward}`
}
