/** Where a handler keeps the contract it answers to. */
export const CONTRACT = Symbol('rpc contract')
