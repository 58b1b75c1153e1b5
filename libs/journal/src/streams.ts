/** For the deployment, which needs nothing else of the journal. */
export * from './stream/keep-streams.js'
export * from './stream/streams.js'
export * from './stream/subjects.js'
