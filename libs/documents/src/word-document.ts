import { zipEntries } from './zip-entries.js'

/** Where Word keeps what runs: macros, and controls that run code of their own. */
const runs = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/)/i

/** Why a file that says it is a Word document is not taken; null if it is one, whole and without macros. */
export function wordRefusal(bytes: Buffer): 'docm' | 'broken' | null {
  const names = zipEntries(bytes)
  if (!names?.includes('word/document.xml')) return 'broken'
  return names.some((name) => runs.test(name)) ? 'docm' : null
}
