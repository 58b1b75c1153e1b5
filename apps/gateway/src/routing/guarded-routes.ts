import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { isHostRoute } from './host-routes.js'
import { isOpen, routeDefinitionOf } from './route-metadata.js'

/** At boot: no route without a contract, whose permission guards it, unless it is meant to be open. */
@Injectable()
export class GuardedRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error that names the routes concerned */
  onModuleInit(): void {
    const unguarded = this.discovery.getControllers().flatMap(({ instance }) => this.unguarded(instance))
    if (unguarded.length > 0) throw new Error(`Routes without permission: ${unguarded.join(', ')}`)
  }

  private unguarded(controller: object): string[] {
    const prototype = Object.getPrototypeOf(controller) as Record<string, object>
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!
      const path = Reflect.getMetadata('path', handler) as string | undefined
      if (path === undefined || routeDefinitionOf(handler) || isOpen(handler)) return []
      return isHostRoute(`/${path}`) ? [] : [`${methodOf(handler)} ${path} (${controller.constructor.name})`]
    })
  }
}

const methodOf = (handler: object): string =>
  RequestMethod[Reflect.getMetadata('method', handler) as number] ?? '?'
