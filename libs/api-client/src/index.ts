export { ApiClient, type ApiOptions } from './api-client.js'
export type { Answer, Body, PathOf } from './calls.js'
export { Refusal, type FieldProblem } from './refusal.js'
export type { components, paths } from './schema.js'
