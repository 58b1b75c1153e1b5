/** `timeToAnswerP90` → `Time to answer p90` */
export const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const shown = (value: number | null): string =>
  value === null ? 'Nothing to say it of' : String(value)
