import { fork } from 'node:child_process'
import { builtProgram } from '@sih/deployment'
import type { ProgramName } from '@sih/kernel'
import type { ProcessLog } from '../logs/process-log.js'
import { detached, type Program } from '../processes/program.js'
import { isReadyMessage, type ReadyMessage } from '../processes/ready-message.js'
import { SupervisedProcess, type Supervision } from '../processes/supervised-process.js'

/** One process of a service. Its channel to us also tells it when we are gone: it then stops by itself. */
export class ServiceInstance {
  readonly process: SupervisedProcess

  constructor(
    /** `candidates`, `candidates-2` and so on. */
    readonly name: string,
    readonly service: ProgramName,
    /** Of a gateway or a web service: where it answers. */
    readonly url: string | undefined,
    private readonly log: ProcessLog,
    program: Program,
    supervision: Supervision,
  ) {
    this.process = new SupervisedProcess(program, supervision)
  }

  /** Resolves once the service says that it is ready. */
  async start(): Promise<void> {
    await this.process.start()
  }

  /** Base address of the health endpoints of the process that runs now; waits for it if it is being started again. */
  async healthUrl(): Promise<string | undefined> {
    const { message } = await this.process.whenReady()
    return (message as ReadyMessage).healthUrl
  }

  /** @returns true if it ended within its time. */
  async stop(): Promise<boolean> {
    const polite = await this.process.stop()
    await this.log.close()
    return polite
  }
}

/** The built program of a service as a child process. */
export function serviceProgram(
  root: string,
  service: ProgramName,
  name: string,
  env: Record<string, string | undefined>,
  log: ProcessLog,
): Program {
  return {
    name,
    log,
    spawn: () =>
      fork(builtProgram(root, service, 'main'), {
        cwd: root,
        env,
        detached,
        // Requests leave much short-lived garbage: a larger young generation is collected less often.
        execArgv: ['--max-semi-space-size=32'],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    isReady: isReadyMessage,
    readyWithinMs: 60_000,
    stopSteps: [
      ['SIGTERM', 15_000],
      ['SIGKILL', 5_000],
    ],
  }
}
