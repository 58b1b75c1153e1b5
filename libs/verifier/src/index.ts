export { EXCERPT_FORMAT, EXPORT_FORMAT } from './export-line.js'
export { type Finding, type Source, type Verdict } from './verdict.js'
export { verifyExport, type Trust } from './verify-export.js'
