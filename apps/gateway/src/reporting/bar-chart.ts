import { escaped } from '../http/page.js'

export interface Bar {
  label: string
  value: number
}

const width = 600
const labelWidth = 240
/** As many as a week at the turn of the year takes, and a little more. */
const letters = 36
const row = 24

/**
 * A bar chart as SVG without style or script. The table beside it says the same to who does not see it, so that it is named
 * and otherwise passed over by screen readers.
 */
export function barChart(title: string, bars: Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const height = bars.length * row + 8
  const drawn = bars.map((bar, n) => drawBar(bar, n, most)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(`Chart: ${title}. The table has the same numbers.`)}"
 viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="13" font-family="sans-serif">
${drawn}
</svg>`
}

function drawBar({ label, value }: Bar, n: number, most: number): string {
  const y = n * row + 4
  const length = ((width - labelWidth - 60) * value) / most
  const shown = label.length > letters ? `${label.slice(0, letters - 1)}…` : label
  return `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end" fill="#212b32">${escaped(shown)}</text>
<rect x="${labelWidth}" y="${y + 2}" width="${length.toFixed(1)}" height="${row - 6}" fill="#005eb8"/>
<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 15}" fill="#212b32">${value}</text>`
}
