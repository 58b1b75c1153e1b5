import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'
import { ACCESS } from './access.js'

/** Every page says who may see it, or the web service does not start. */
@Injectable()
export class AccessDeclared implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata('path', prototype[name]!))
        .filter((name) => !this.reflector.getAllAndOverride(ACCESS, [prototype[name]!, metatype as never]))
        .map((name) => `${metatype?.name}.${name}`)
    })
    if (open.length > 0) throw new Error(`Pages that do not say who may see them (@For): ${open.join(', ')}`)
  }
}
