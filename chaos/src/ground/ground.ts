import { startStack, type Stack } from '@sih/local-stack'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Proxy } from '../proxy/proxy.js'
import { mountDisk, type Disk } from './disk.js'

/** Two of those in which people work, so that one can die alone. */
export const scale = { gateway: 2, candidates: 2, messaging: 2, web: 0 }

const diskMegabytes = 8192

/** The whole product on a disk that can be full, with proxies before PostgreSQL, NATS and the gateways. */
export class Ground {
  private constructor(
    readonly folder: string,
    /** Null where we may not mount one. */
    readonly disk: Disk | null,
    readonly stack: Stack,
    readonly proxies: { postgres: Proxy; nats: Proxy; gateways: Proxy[] },
  ) {}

  static async lay(step: (name: string) => void): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'sih-chaos-'))
    const disk = mountDisk(join(folder, 'disk'), diskMegabytes)
    const before: Partial<Record<'postgres' | 'nats', Proxy>> = {}
    const stack = await startStack({
      dataDir: join(folder, 'disk', 'data'),
      ports: 'free',
      scale,
      between: async (server, port) => (before[server] = await Proxy.before(port)).port,
      step: (name, run) => {
        step(name)
        return run()
      },
    })
    const urls = stack.instances.flatMap(({ url }) => url ?? [])
    const gateways = await Promise.all(urls.map((url) => Proxy.before(Number(new URL(url).port))))
    return new Ground(folder, disk, stack, { postgres: before.postgres!, nats: before.nats!, gateways })
  }

  /** Where people reach the gateways. */
  get doors(): string[] {
    return this.proxies.gateways.map(({ port }) => `http://127.0.0.1:${port}/api/v1`)
  }

  async clear(): Promise<void> {
    await this.stack.stop()
    for (const proxy of [this.proxies.postgres, this.proxies.nats, ...this.proxies.gateways]) proxy.close()
    this.disk?.unmount()
    await rm(this.folder, { recursive: true, force: true })
  }
}
