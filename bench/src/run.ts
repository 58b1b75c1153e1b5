import type { Figure } from './figure.js'

/** Benchmarks by name. Each prints what it does as it goes and returns its figures. */
const benchmarks: Record<string, () => Promise<{ run: () => Promise<Figure[]> }>> = {
  'access-change': () => import('./access-change/access-change.js'),
  audit: () => import('./audit/audit.js'),
  'candidate-search': () => import('./candidate-search/candidate-search.js'),
  inbox: () => import('./inbox/inbox.js'),
  'ods-import': () => import('./ods-import/ods-import.js'),
  'login-storm': () => import('./login-storm/login-storm.js'),
  live: () => import('./live/live.js'),
  reports: () => import('./reports/reports.js'),
  web: () => import('./web/web.js'),
  'profile-view': () => import('./profile-view/profile-view.js'),
}

const name = process.argv[2] ?? ''
const load = benchmarks[name]
if (!load) {
  console.error(`Usage: npm run bench -- <name>, where name is one of: ${Object.keys(benchmarks).join(', ')}`)
  process.exit(2)
}
const { run } = await load()
const figures = await run()
console.log(JSON.stringify({ bench: name, figures }))
process.exit(figures.some(({ ok }) => ok === false) ? 1 : 0)
