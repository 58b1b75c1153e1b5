import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { cleaningUp } from '../../test/clean-up.js'
import { TinyProject } from '../../test/tiny-project.js'
import { isAlive } from '../processes/process-identity.js'
import { readLines } from '../processes/lines.js'
import { becomes } from '../processes/stop-process.js'
import { startStack } from './start-stack.js'

/** A whole stack is started twice; a busy machine takes its time. */
const patienceMs = 180_000
const project = new TinyProject()
const afterwards = cleaningUp()
afterAll(() => project.remove())

/** A supervisor in a process of its own, from the build; tells its children's numbers once the stack is ready. */
const supervisor = `
import { startStack } from ${JSON.stringify(join(repositoryRoot(), 'libs/local-stack/dist/src/index.js'))}
const stack = await startStack({ root: process.argv[1], dataDir: process.argv[2], ports: 'free' })
const { postgres, nats, mailCatcher } = stack.servers
const pids = (parts) => parts.map((part) => part.process.pid)
console.log(JSON.stringify({ guided: pids([...stack.instances, mailCatcher]), servers: pids([postgres, nats]) }))
`

it(
  'a stack whose supervisor is killed stops its services, and the next start clears up the rest',
  async () => {
    const killed = spawn(
      process.execPath,
      ['--input-type=module', '-e', supervisor, project.root, project.dataDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    afterwards(() => killed.kill('SIGKILL'))
    const line = await new Promise<string>((resolve) => readLines(killed.stdout, resolve))
    const { guided, servers } = JSON.parse(line) as Record<'guided' | 'servers', number[]>
    expect([...guided, ...servers].every(isAlive)).toBe(true)

    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await becomes(() => !guided.some(isAlive), 10_000)).toBe(true)
    expect(servers.every(isAlive)).toBe(true)

    const next = await startStack({ root: project.root, dataDir: project.dataDir, ports: 'free' })
    afterwards(next.stop)
    expect(servers.some(isAlive)).toBe(false)
    expect(await next.stop()).toEqual([])
  },
  patienceMs,
)
