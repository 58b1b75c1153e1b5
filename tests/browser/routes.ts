import { RequestMethod } from '@nestjs/common'
import { controllers } from '../../apps/web/src/controllers.js'
import type { Address } from './address.js'

/** Every address that the web service shows something at, such as `/messages/:threadId`. */
export const routes: string[] = controllers.flatMap((controller) => {
  const base = Reflect.getMetadata('path', controller) as string
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const method = (controller.prototype as unknown as Record<string, object>)[name]!
    if (Reflect.getMetadata('method', method) !== RequestMethod.GET) return []
    return `/${base}/${Reflect.getMetadata('path', method) as string}`
      .replaceAll(/\/+/g, '/')
      .replace(/(.)\/$/, '$1')
  })
})

const parts = (route: string) => (route.match(/:/g) ?? []).length
/** The most definite first, as the router chooses. */
const bySureness = routes.toSorted((a, b) => parts(a) - parts(b))

const exampleOf = (address: Address): string =>
  (typeof address === 'string' ? address : address.source)
    .replaceAll('[0-9a-f-]{36}', '00000000-0000-7000-8000-000000000000')
    .replaceAll('\\d+', '1')
    .replaceAll(/[\\^$]/g, '')
    .split('?')[0]!

/** The route that shows what is at an address. */
export const routeOf = (address: Address): string | undefined =>
  bySureness.find((route) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(exampleOf(address)))
