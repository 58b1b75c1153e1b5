/** What people write around the digits, and an extension. */
const phone = /^\+?[\d ().-]+(?:(?:x|ext\.?) ?\d{1,6})?$/i

/** Digits of a number as the international plan allows them (ITU-T E.164), without any prefix at the short end. */
const digits = { least: 7, most: 15 }

/** A phone number as it was written, with single spaces; undefined if it cannot be one. */
export function normalPhone(text: string): string | undefined {
  const written = text.trim().replace(/\s+/g, ' ')
  const count = written.replace(/(x|ext).*/i, '').replace(/\D/g, '').length
  return phone.test(written) && count >= digits.least && count <= digits.most ? written : undefined
}
