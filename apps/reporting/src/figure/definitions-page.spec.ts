import { readFile, writeFile } from 'node:fs/promises'
import { definitions } from './definitions.js'

const page = new URL('../../../../docs/reports.md', import.meta.url)

const written = [
  '# What the figures of reports mean',
  'Made from `apps/reporting/src/figure/figures.ts`, which the service computes them by; `GET /reports/definitions` tells the same.',
  ...definitions.flatMap(({ title, figure, report, unit, meaning, numerator, denominator }) => [
    `## ${title}`,
    `\`${figure}\`, in ${report}, ${unit === 'count' ? 'a count' : `in ${unit}`}`,
    meaning,
    ...(numerator === null ? [] : [`${numerator}, divided by: ${denominator}.`]),
  ]),
].join('\n\n')

it('docs/reports.md says what the definitions say (UPDATE_CONTRACTS=1 writes it anew)', async () => {
  if (process.env['UPDATE_CONTRACTS']) await writeFile(page, `${written}\n`)
  expect(await readFile(page, 'utf8')).toBe(`${written}\n`)
})
