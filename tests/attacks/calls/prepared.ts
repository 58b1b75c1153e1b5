import { newId } from '@sih/kernel'
import type { Operation } from '../document/api-document.js'
import type { Scene } from '../scene/scene.js'
import type { Call, Values } from './call.js'

/** A call with everything that it says, as it can be sent any number of times, by anybody. */
export interface Prepared {
  path: Values
  query: Values
  body?: object | undefined
  form?: Values | undefined
  file?: Call['file']
}

export async function prepare(operation: Operation, call: Call, scene: Scene): Promise<Prepared> {
  const later = <T>(value: T | ((scene: Scene) => T | Promise<T>)) =>
    typeof value === 'function' ? (value as (scene: Scene) => T | Promise<T>)(scene) : value
  return {
    path: { ...given(operation, scene), ...(await later(call.path)) },
    query: { ...(await later(call.query)) },
    body: await later(call.body),
    form: await later(call.form),
    file: call.file,
  }
}

/** `{threadId}` is the id of the thread that was given. */
function given({ path }: Operation, { given }: Scene): Values {
  const names = [...path.matchAll(/\{(\w+?)(Id)?\}/g)]
  return Object.fromEntries(
    names.flatMap(([, name, isId]) => {
      const known = given[name!] as { id: string } | string | undefined
      if (known === undefined) return []
      return [[`${name}${isId ?? ''}`, typeof known === 'object' ? known.id : known]]
    }),
  )
}

export const idsInPath = ({ parameters = [] }: Operation): string[] =>
  parameters
    .filter(({ in: place, schema }) => place === 'path' && schema.format === 'uuid')
    .map(({ name }) => name)

/** The same call about things that there are not: the last in its path, and what its body names. */
export function aboutNothing(operation: Operation, call: Call, prepared: Prepared): Prepared {
  const last = idsInPath(operation).at(-1)
  const path = last === undefined ? prepared.path : { ...prepared.path, [last]: newId() }
  const named = (call.names ?? []).map((name) => [name, newId()])
  const body = named.length > 0 ? { ...prepared.body, ...Object.fromEntries(named) } : prepared.body
  return { ...prepared, path, body }
}
