/** More of a word tells no two apart. */
const longest = 40

/**
 * The words of a text as they are compared: without accents, in lower case, each once. Whatever the script, a word is a
 * run of letters and digits.
 */
export const wordsOf = (text: string): string[] => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map((word) => [...word].slice(0, longest).join('')))]
}

/** For `::tsquery`: all these words, each as it is or as the beginning of one. @param exact a word to be found as it is */
export const queryFor = (words: string[], exact?: string): string =>
  [...(exact ? [`'${exact}'`] : []), ...words.map((word) => `'${word}':*`)].join(' & ')
