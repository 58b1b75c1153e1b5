/** For the deployment, which needs nothing else of the journal. */
export * from './keep-streams.js'
export * from './streams.js'
export * from './subjects.js'
