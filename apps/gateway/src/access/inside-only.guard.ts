import { DomainError } from '@sih/kernel'
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { BlockList, isIP } from 'node:net'
import { routeOf } from '../http/interaction-of.js'

const inside = new BlockList()
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4')
}
inside.addAddress('::1', 'ipv6')
inside.addSubnet('fc00::', 7, 'ipv6')
inside.addSubnet('fe80::', 10, 'ipv6')

/** True for loopback and private addresses (RFC 1918, RFC 4193), also IPv4 written as IPv6. */
export function isInside(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && inside.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Figures about the process are for those who run it (OWASP ASVS 5.0, 13.4.5): to the world there is nothing at that address. */
@Injectable()
export class InsideOnlyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    if (routeOf(request) === '/metrics' && !isInside(request.ip)) throw new DomainError('NOT_FOUND')
    return true
  }
}
