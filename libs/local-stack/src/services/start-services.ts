import { join } from 'node:path'
import { services, type ProgramName } from '@sih/kernel'
import { partsOf } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import type { Scale } from '../settings/arguments.js'
import { allSettled, portFor, type Ground } from '../stack/ground.js'
import { serviceEnvironment, webEnvironment, type Surroundings } from './service-environment.js'
import { ServiceInstance, serviceProgram } from './service-instance.js'

/** What people reach: each process on a port of its own. */
const fronts = ['gateway', 'web'] as const
type Front = (typeof fronts)[number]

const isFront = (program: ProgramName): program is Front => fronts.some((front) => front === program)

function makeInstance(
  ground: Ground,
  around: Surroundings,
  service: ProgramName,
  number: number,
  port?: number,
) {
  const { root, dataDir, view, supervision, shutdown } = ground
  const name = number === 1 ? service : `${service}-${number}`
  const log = new ProcessLog(join(partsOf(dataDir).logs, `${name}.log`), view.forProcess(name))
  const environment =
    service === 'web' ? webEnvironment(port!, around) : serviceEnvironment(service, port, around)
  const program = serviceProgram(root, service, name, environment, log)
  const url = port === undefined ? undefined : `http://localhost:${port}`
  const instance = new ServiceInstance(name, service, url, log, program, supervision)
  shutdown.add(isFront(service) ? service : 'service', () => instance.stop(), name)
  return instance
}

/** The first has the port of the settings, each further one the next that is free. */
async function makeFront(ground: Ground, around: Surroundings, front: Front, count: number) {
  const instances: ServiceInstance[] = []
  let { port } = ground.ports[front]
  for (let number = 1; number <= count; number++, port++) {
    const wish = { ...ground.ports[front], port, movable: number > 1 }
    if (number > 1) port = await portFor(ground, `${front}-${number}`, wish)
    instances.push(makeInstance(ground, around, front, number, port))
  }
  return instances
}

/**
 * Starts every process of every program, all at once: none needs another to get ready.
 * @throws Error with the last words of one that did not get ready.
 */
export async function startServices(
  ground: Ground,
  around: Surroundings,
  scale: Scale,
): Promise<ServiceInstance[]> {
  const inner = services
    .filter((service) => !isFront(service))
    .flatMap((service) =>
      Array.from({ length: scale[service] ?? 1 }, (_, index) =>
        makeInstance(ground, around, service, index + 1),
      ),
    )
  const outer: ServiceInstance[] = []
  for (const front of fronts) outer.push(...(await makeFront(ground, around, front, scale[front] ?? 1)))
  const instances = [...inner, ...outer]
  await ground.step(instances.map(({ name }) => name).join(', '), () =>
    allSettled(instances.map((instance) => instance.start())),
  )
  return instances
}
