import type { paths } from './schema.js'

/** The version of the API that this client speaks; every path below is written without it. */
export const prefix = '/api/v1'
type Prefix = typeof prefix

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that have an operation for a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object>
    ? P extends `${Prefix}${infer Rest}`
      ? Rest
      : never
    : never
}[keyof paths]

type Operation<M extends Method, P extends string> = `${Prefix}${P}` extends infer Full extends keyof paths
  ? paths[Full][M]
  : never

type InPath<O> = O extends { parameters: { path: infer Value } } ? { path: Value } : { path?: undefined }
type InQuery<O> = O extends { parameters: { query?: infer Value } }
  ? { query?: Value }
  : { query?: undefined }
type InBody<O> = O extends { requestBody: { content: { 'application/json': infer Value } } }
  ? { body: Value }
  : { body?: undefined }

interface Besides {
  /** Idempotency-Key: whoever sends the same twice, with the same key, does it once. */
  key?: string | undefined
  headers?: Record<string, string>
}

export type Given<M extends Method, P extends string> = InPath<Operation<M, P>> &
  InQuery<Operation<M, P>> &
  InBody<Operation<M, P>> &
  Besides

/** What has to be said about a call; nothing where nothing is needed. */
export type Details<M extends Method, P extends string> =
  Partial<Given<M, P>> extends Given<M, P> ? [given?: Given<M, P>] : [given: Given<M, P>]

type Content<O> = O extends { responses: infer R } ? R[keyof R] : never

/** What is answered when the request was carried out. */
export type Answer<M extends Method, P extends string> =
  Content<Operation<M, P>> extends infer R
    ? R extends { content: { 'application/json': infer Value } }
      ? Value
      : void
    : never

/** The body that an operation takes. */
export type Body<M extends Method, P extends PathOf<M>> =
  Given<M, P> extends { body: infer Value } ? Value : never
