/**
 * Reads a text member of an event's envelope without parsing it. RFC 8785 sorts the members, and those after `data` hold no
 * member of these names, so the last one found is the envelope's own; inside text, a quote is always escaped.
 * @returns undefined if the line has no such member
 */
export function textMember(line: string, name: 'type' | 'occurredAt'): string | undefined {
  const opening = `"${name}":"`
  const start = line.lastIndexOf(opening)
  if (start < 0) return undefined
  const end = line.indexOf('"', start + opening.length)
  return end < 0 ? undefined : line.slice(start + opening.length, end)
}
