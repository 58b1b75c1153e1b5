import { skills } from '@sih/contracts'
import type { CodeAndLabel } from './reference-data.js'

const most = 20

/** `word`s of a text, in lower case and without anything but letters and digits. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const known = Object.entries(skills)
  .map(([code, label]) => ({ code, label, words: wordsOf(label) }))
  .toSorted((a, b) => a.label.localeCompare(b.label))

/** Skills in which every word typed begins a word, those that begin with the first word typed before the others. */
export function skillsFound(search: string): CodeAndLabel[] {
  const typed = wordsOf(search.slice(0, 100))
  const begins = (skill: { words: string[] }) => skill.words[0]!.startsWith(typed[0] ?? '')
  const found = known.filter(({ words }) =>
    typed.every((part) => words.some((word) => word.startsWith(part))),
  )
  const sorted = [...found.filter(begins), ...found.filter((skill) => !begins(skill))]
  return sorted.slice(0, most).map(({ code, label }) => ({ code, label }))
}
