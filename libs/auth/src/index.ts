export * from './one-time-token.js'
export * from './principal-signer.js'
export * from './principal-verifier.js'
