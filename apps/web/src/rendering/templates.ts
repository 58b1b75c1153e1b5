import nunjucks from 'nunjucks'
import { join } from 'node:path'
import { asQuery } from './as-query.js'
import { versionOfAssets } from './assets.js'
import { designSystem, ownFolder } from './package-folder.js'
import type { ListName, Reference } from './reference.js'
import { timelineWords } from './timeline-words.js'
import * as words from './words.js'

/** The templates of ours, which build on the macros of the design system. */
export function templates(reference: Reference): nunjucks.Environment {
  const environment = nunjucks.configure([join(ownFolder, 'views'), designSystem], {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
    watch: false,
  })
  for (const [name, word] of Object.entries(words)) environment.addFilter(name, word as never)
  environment.addGlobal('ownAssets', `/assets/${versionOfAssets()}`)
  environment.addFilter('label', (code: string | null, list: ListName) => reference.label(code, list))
  environment.addFilter('listed', (value: unknown) => (Array.isArray(value) ? value : value ? [value] : []))
  environment.addFilter('timelineWords', timelineWords)
  environment.addFilter('asQuery', asQuery)
  environment.addFilter('messageOf', messageOf)
  environment.addFilter('withoutZeros', (part: string | undefined) => part?.replace(/^0+/, ''))
  return environment
}

/** What is wrong with a field, as the macros of the design system take it. */
const messageOf = (problems: { field: string; message: string }[], field: string) => {
  const problem = problems.find((known) => known.field === field)
  return problem && { text: problem.message }
}
