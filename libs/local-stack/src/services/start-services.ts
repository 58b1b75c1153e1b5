import { join } from 'node:path'
import { services, type ServiceName } from '@sih/kernel'
import { partsOf } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import type { Scale } from '../settings/arguments.js'
import { allSettled, portFor, type Ground } from '../stack/ground.js'
import { serviceEnvironment, type Surroundings } from './service-environment.js'
import { ServiceInstance, serviceProgram } from './service-instance.js'

function makeInstance(
  ground: Ground,
  around: Surroundings,
  service: ServiceName,
  number: number,
  port?: number,
) {
  const { root, dataDir, view, supervision, shutdown } = ground
  const name = number === 1 ? service : `${service}-${number}`
  const log = new ProcessLog(join(partsOf(dataDir).logs, `${name}.log`), view.forProcess(name))
  const program = serviceProgram(root, service, name, serviceEnvironment(service, port, around), log)
  const url = port === undefined ? undefined : `http://localhost:${port}`
  const instance = new ServiceInstance(name, service, url, log, program, supervision)
  shutdown.add(port === undefined ? 'service' : 'gateway', () => instance.stop(), name)
  return instance
}

/** The first gateway has the port of the settings, each further one the next that is free. */
async function makeGateways(ground: Ground, around: Surroundings, count: number): Promise<ServiceInstance[]> {
  const instances: ServiceInstance[] = []
  let { port } = ground.ports.gateway
  for (let number = 1; number <= count; number++, port++) {
    const wish = { ...ground.ports.gateway, port, movable: number > 1 }
    if (number > 1) port = await portFor(ground, `gateway-${number}`, wish)
    instances.push(makeInstance(ground, around, 'gateway', number, port))
  }
  return instances
}

/**
 * Starts every process of every service, all at once: none needs another to get ready.
 * @throws Error with the last words of one that did not get ready.
 */
export async function startServices(
  ground: Ground,
  around: Surroundings,
  scale: Scale,
): Promise<ServiceInstance[]> {
  const inner = services
    .filter((service) => service !== 'gateway')
    .flatMap((service) =>
      Array.from({ length: scale[service] ?? 1 }, (_, index) =>
        makeInstance(ground, around, service, index + 1),
      ),
    )
  const instances = [...inner, ...(await makeGateways(ground, around, scale.gateway ?? 1))]
  await ground.step(instances.map(({ name }) => name).join(', '), () =>
    allSettled(instances.map((instance) => instance.start())),
  )
  return instances
}
