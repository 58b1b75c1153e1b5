import type { SessionTokens } from '@sih/contracts'
import { builtProgram, repositoryRoot } from '@sih/deployment'
import type { Role } from '@sih/kernel'
import { startStack, type Stack, type StackOptions } from '@sih/local-stack'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FrontDoor } from './front-door.js'
import { Mail } from './mail.js'
import { Person } from './person.js'

/** Milliseconds that a whole system may take to start or to stop, on a busy machine. */
export const startingTime = 240_000

/** The password of everybody in a journey. */
export const password = 'Forward-together-2026'

const createStaff = builtProgram(repositoryRoot(), 'gateway', 'create-staff')

/**
 * The whole product, running for one journey: PostgreSQL, NATS, a mail catcher and every service as a process of its own;
 * no web service, unless it is asked for.
 * JOURNEY_DATA names a folder in which its data is kept afterwards.
 */
export class System {
  readonly door: FrontDoor
  readonly mail: Mail
  /** Somebody who is not signed in. */
  readonly nobody: Person

  private constructor(
    readonly stack: Stack,
    private readonly temporary: string | null,
  ) {
    const gateways = stack.instances.filter(({ service }) => service === 'gateway')
    this.door = new FrontDoor(gateways.map(({ url }) => url!))
    this.mail = new Mail(stack.servers.mailCatcher!)
    this.nobody = new Person(this.door)
  }

  static async start(options: Partial<StackOptions> = {}): Promise<System> {
    const kept = process.env['JOURNEY_DATA']
    const temporary = kept ? null : await mkdtemp(join(tmpdir(), 'sih-journey-'))
    const dataDir = kept ?? join(temporary!, 'data')
    return new System(
      await startStack({
        dataDir,
        ports: 'free',
        seed: false,
        ...options,
        scale: { web: 0, ...options.scale },
      }),
      temporary,
    )
  }

  /** Opens an account for somebody of the programme, by the command that its operators use, and signs in. */
  async staff(role: Role, email: string, name: string): Promise<Person> {
    await promisify(execFile)(
      process.execPath,
      [createStaff, '--role', role, '--email', email, '--name', name],
      {
        env: { DATABASE_URL: this.stack.databases.gateway.url, STAFF_PASSWORD: password },
      },
    )
    return this.signIn(email)
  }

  async signIn(email: string): Promise<Person> {
    return new Person(this.door, await this.nobody.post<SessionTokens>('/auth/login', { email, password }))
  }

  async stop(): Promise<void> {
    await this.stack.stop()
    if (this.temporary) await rm(this.temporary, { recursive: true, force: true })
  }
}
