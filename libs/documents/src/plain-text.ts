/** Tab, line feed, form feed and carriage return belong to text; no other control character does. */
const control = /[^\P{Cc}\t\n\f\r]/u

/** UTF-8 without control characters: what cannot be anything but text to whatever opens it. */
export function isPlainText(bytes: Buffer): boolean {
  try {
    return !control.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
