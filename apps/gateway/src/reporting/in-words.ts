import { figureLabels, type FigureName } from '@sih/contracts'

/** `job-fillings` → `Job fillings` */
export const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function titleOf(figure: FigureName): string {
  const { title, unit } = figureLabels[figure]
  return unit === 'count' ? title : `${title}, in ${unit}`
}

export const shown = (value: number | null): string =>
  value === null ? 'Nothing to say it of' : String(value)
