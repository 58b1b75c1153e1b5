/** Bytes that every file system takes, with the ending. */
const longest = 200

const knownEnding = /\.(pdf|docx?|docm|dotx?|txt|text|md|rtf|odt|exe|zip)$/i

/** Invisible; direction marks, which can make a program look like a PDF; and what some system does not allow in names. */
const removed = /[\p{C}\p{Zl}\p{Zp}]/gu
const replaced = /[<>:"|?*]/g

/** Names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * What somebody calls a file, as it may be shown, stored and offered for a download: one name without a path, of at most
 * 200 bytes, with the ending that its type has. Letters of every script stay as they are.
 */
export function cleanFileName(given: string, ending: string): string {
  const plain = given.toWellFormed().normalize('NFC').replace(removed, '')
  const last = plain.split(/[/\\]/).at(-1)!.replace(replaced, ' ')
  const stem = tidy(tidy(last).replace(knownEnding, ''))
  const short = tidy(cut(stem, longest - ending.length - 1))
  return `${short === '' || device.test(short) ? 'document' : short}.${ending}`
}

/** Single spaces; no dots or spaces at either end, which hide a file or get lost. */
const tidy = (name: string): string => name.replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')

/** Between two characters as people see them, so that no accent is parted from its letter. */
function cut(name: string, bytes: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    if (Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}
