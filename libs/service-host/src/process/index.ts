/** A door of its own, `@sih/service-host/process`: for a program that is no service behind NATS. */
export * from './close-unused-connections.js'
export * from './run-until-told.js'
