import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const resolve = createRequire(import.meta.url).resolve

/** Where templates and public files of ours are, seen from source and from dist. */
export const ownFolder = dirname(resolve('@sih/web/package.json'))

/** Macros, style sheet, scripts and pictures of the NHS design system. */
export const designSystem = join(dirname(resolve('nhsuk-frontend/package.json')), 'dist')

/** Fields that suggest while somebody types. */
export const autocomplete = join(dirname(resolve('accessible-autocomplete/package.json')), 'dist')
