import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { services, type ServiceName } from '@sih/kernel'

/** Where the build puts what a service starts with. */
export const builtProgram = (root: string, service: ServiceName) =>
  join(root, 'apps', service, 'dist', 'src', 'main.js')

/** @throws Error that names every service that was not built. */
export function requireBuilt(root: string): void {
  const missing = services.filter((service) => !existsSync(builtProgram(root, service)))
  if (missing.length === 0) return
  const files = missing.map((service) => `\n  ${builtProgram(root, service)}`).join('')
  throw new Error(`Not built yet: run \`npm run build\`. Missing:${files}`)
}
