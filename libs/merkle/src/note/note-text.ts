/** C2SP signed-note: valid UTF-8 (so no lone surrogates) without ASCII control characters other than newline. */
export function isNoteText(value: unknown): value is string {
  if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) return false
  for (const character of value) if (character < ' ' && character !== '\n') return false
  return true
}

/** C2SP signed-note: a key name is not empty and holds neither Unicode spaces nor plus signs. */
export const isKeyName = (value: unknown): value is string =>
  isNoteText(value) && value !== '' && !/[\p{White_Space}+]/u.test(value)
