import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { routeDefinitionOf, type RouteDefinition } from '../src/routing/route-metadata.js'
import type { TestGateway } from './start-gateway.js'

/** Every route that the running gateway has. */
export function allRoutes(gateway: TestGateway): RouteDefinition[] {
  const scanner = new MetadataScanner()
  return gateway.service
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>
      return scanner.getAllMethodNames(prototype).flatMap((name) => routeDefinitionOf(prototype[name]!) ?? [])
    })
}
