/** The service's connection to NATS for everything but answering operations. */
export const NATS = Symbol('NATS connection')
export const RECORDER = Symbol('Recorder')
