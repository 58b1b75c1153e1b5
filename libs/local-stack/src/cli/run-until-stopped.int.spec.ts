import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { cleaningUp } from '../../test/clean-up.js'
import { TinyProject } from '../../test/tiny-project.js'
import { readLock } from '../data-folder/run-lock.js'
import { partsOf } from '../data-folder/data-folder.js'
import { readLines } from '../processes/lines.js'
import { becomes } from '../processes/stop-process.js'

/** For what starts a whole stack; a busy machine takes its time. */
const patienceMs = 180_000
const project = new TinyProject()
const afterwards = cleaningUp()
afterAll(() => project.remove())

/** The command in a process of its own, from the build. */
const command = `
import { runUntilStopped } from ${JSON.stringify(join(repositoryRoot(), 'libs/local-stack/dist/src/cli/run-until-stopped.js'))}
const [root, dataDir] = process.argv.slice(1)
await runUntilStopped({ root, dataDir, ports: 'free', logs: 'readable', environment: process.env })
`

class Run {
  readonly lines: string[] = []
  readonly exit: Promise<number | null>
  private readonly child: ChildProcess

  constructor(environment: Record<string, string> = {}) {
    const parameters = ['--input-type=module', '-e', command, project.root, project.dataDir]
    const child = spawn(process.execPath, parameters, {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) readLines(stream, (line) => this.lines.push(line))
    this.exit = once(child, 'close').then(([code]) => code)
    this.child = child
    // Polite, so that its servers go with it; a test that went well has ended it already.
    afterwards(() => {
      child.kill('SIGTERM')
      return this.exit
    })
  }

  signal = (signal: NodeJS.Signals) => this.child.kill(signal)
  isOver = () => this.child.exitCode !== null || this.child.signalCode !== null

  /** Everything it has said by the time that it says these words, or ends without. */
  async saying(words: string): Promise<string> {
    const output = () => this.lines.join('\n')
    await becomes(() => output().includes(words) || this.isOver(), patienceMs)
    return output()
  }
}

const isFolderFree = () => readLock(partsOf(project.dataDir).lock) === undefined

describe('the start command', () => {
  it(
    'tells its steps and the addresses, shows logs from then on, and stops in order at Ctrl-C, however often npm passes it on',
    async () => {
      const run = new Run()
      expect(await run.saying('Ready in')).toContain('Ready in')
      const output = run.lines.join('\n')
      expect(output).toMatch(/✓ migrations +\d+\.\d s/)
      expect(output).toMatch(/API documentation +http:\/\/localhost:\d+\/api\/docs/)
      expect(output).toMatch(/Mailbox +http:\/\/localhost:\d+/)
      for (let echo = 0; echo < 3; echo++) run.signal('SIGINT')
      expect(await run.exit).toBe(0)
      expect(run.lines.at(-1)).toMatch(/^Stopped in/)
      expect(project.lines('stopped').slice(0, 2)).toEqual(['web', 'gateway'])
      expect(isFolderFree()).toBe(true)
    },
    patienceMs,
  )

  it(
    'is called off by a signal while it is starting, and leaves nothing',
    async () => {
      const run = new Run()
      expect(await run.saying('✓ databases and roles')).toContain('✓ databases and roles')
      run.signal('SIGTERM')
      expect(await run.exit).toBe(1)
      expect(run.lines.at(-1)).toBe('Not started: stopped on request')
      expect(isFolderFree()).toBe(true)
    },
    patienceMs,
  )

  it(
    'ends at once at a second Ctrl-C, with the exit code of a failure, and the next start finds its way',
    async () => {
      const stubborn = new Run({ STUBBORN: 'audit' })
      expect(await stubborn.saying('Ready in')).toContain('Ready in')
      const pressedAgain = () => {
        stubborn.signal('SIGINT')
        return stubborn.isOver()
      }
      expect(await becomes(pressedAgain, 10_000)).toBe(true)
      expect(await stubborn.exit).toBe(1)
      expect(stubborn.lines.join('\n')).toContain('Stopped by force')
      const next = new Run()
      expect(await next.saying('Ready in')).toContain('Ready in')
      next.signal('SIGTERM')
      expect(await next.exit).toBe(0)
    },
    patienceMs,
  )
})
