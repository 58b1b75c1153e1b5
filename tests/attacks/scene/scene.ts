import type { SessionTokens } from '@sih/contracts'
import type { Role } from '@sih/kernel'
import { asFile, shortFile } from '../../journeys/system/ods-file.js'
import { Onboarding, type Newcomer, type Organisation } from '../../journeys/system/onboarding.js'
import { Person } from '../../journeys/system/person.js'
import { soon } from '../../journeys/system/soon.js'
import { System, password } from '../../journeys/system/system.js'
import { ApiDocument } from '../document/api-document.js'

const airedale = { odsCode: 'RCF', name: 'AIREDALE NHS FOUNDATION TRUST', domain: 'airedale' }
const leeds = { odsCode: 'RR8', name: 'LEEDS TEACHING HOSPITALS NHS TRUST', domain: 'leeds' }

export const addresses = {
  sam: 'sam@candidate.example',
  chris: 'chris@candidate.example',
  dana: 'dana@candidate.example',
  evan: 'evan@candidate.example',
  priya: 'priya@airedale.example',
  tom: 'tom@airedale.example',
  nia: 'nia@airedale.example',
  omar: 'omar@leeds.example',
  lena: 'lena@leeds.example',
  robin: 'robin@programme.example',
  morgan: 'morgan@programme.example',
  alex: 'alex@programme.example',
} as const

/** Airedale's are priya (admin), tom and nia, and sam its candidate; Leeds has omar (admin), lena and chris. */
export type Player = keyof typeof addresses

const newcomer = (player: Player): Newcomer => ({
  firstName: player[0]!.toUpperCase() + player.slice(1),
  lastName: 'Attwood',
  email: addresses[player],
})

/** Nothing to do with Airedale, nor with its candidates. */
export const strangers: Record<Role, Player> = {
  candidate: 'chris',
  organisation_user: 'lena',
  organisation_admin: 'omar',
  programme_staff: 'robin',
  programme_admin: 'morgan',
  auditor: 'alex',
}

// oxlint-disable-next-line typescript/no-explicit-any -- answers of every operation, by the names that calls give them
type Given = Record<string, any>

/** Milliseconds; half the life of a token. */
const longestUse = 300_000

/** One whole system with people on both sides of every border, for all the attacks. */
export class Scene {
  readonly people = {} as Record<Player, Person>
  /** What calls have given, by the names that they gave it. */
  readonly given: Given = {}
  private readonly signedInAt: Partial<Record<Player, number>> = {}

  private constructor(
    readonly system: System,
    readonly document: ApiDocument,
  ) {}

  static async open(): Promise<Scene> {
    const system = await System.start()
    const scene = new Scene(system, await ApiDocument.at(system.stack.apiUrl))
    await scene.assemble()
    return scene
  }

  close = () => this.system.stop()

  async signIn(player: Player, more: object = {}): Promise<Person> {
    const credentials = { email: addresses[player], password, ...more }
    return new Person(
      this.system.door,
      await this.system.nobody.post<SessionTokens>('/auth/login', credentials),
    )
  }

  /** Somebody whose token has not expired: attacks may take long. */
  async fresh(player: Player): Promise<Person> {
    const { [player]: since = 0 } = this.signedInAt
    if (Date.now() - since < longestUse) return this.people[player]
    this.people[player] = await this.signIn(player)
    this.signedInAt[player] = Date.now()
    return this.people[player]
  }

  /** The code of the newest e-mail of this kind, once so many have arrived. */
  async code(subject: string, address: string, sent = 1): Promise<string> {
    await soon(async () => {
      const mails = await this.system.mail.to(address)
      expect(mails.filter((mail) => mail.subject === subject).length).toBeGreaterThanOrEqual(sent)
    })
    return this.system.mail.code(subject, address)
  }

  private async assemble(): Promise<void> {
    const { system, people } = this
    for (const [player, role] of [
      ['robin', 'programme_staff'],
      ['morgan', 'programme_admin'],
      ['alex', 'auditor'],
    ] as const) {
      people[player] = await system.staff(role, addresses[player], `${player} Attwood`)
    }
    await people.robin.upload('/admin/ods-imports', 'file', asFile(shortFile))
    const onboarding = new Onboarding(system, people.robin)
    const [own, other] = await Promise.all([
      this.onboard(onboarding, airedale, 'priya', ['tom', 'nia']),
      this.onboard(onboarding, leeds, 'omar', ['lena']),
    ])
    this.given['airedale'] = { id: own }
    this.given['leeds'] = { id: other }
    await Promise.all([
      this.register(onboarding, 'sam', own),
      this.register(onboarding, 'dana', own),
      this.register(onboarding, 'evan', own),
      this.register(onboarding, 'chris', other),
    ])
    await soon(async () => expect(await this.candidatesOf('priya')).toHaveLength(3))
    await soon(async () => expect(await this.candidatesOf('omar')).toHaveLength(1))
  }

  private async candidatesOf(player: Player): Promise<object[]> {
    return (await this.people[player].get<{ items: object[] }>('/candidates')).items
  }

  private async onboard(
    onboarding: Onboarding,
    organisation: Organisation,
    admin: Player,
    users: Player[],
  ): Promise<string> {
    const id = await onboarding.pledge(organisation)
    await onboarding.countersign(id, await onboarding.sign(id, organisation))
    this.people[admin] = await onboarding.appoint(id, newcomer(admin))
    for (const user of users)
      this.people[user] = await soon(() => onboarding.invite(this.people[admin], newcomer(user)))
    return id
  }

  private async register(onboarding: Onboarding, player: Player, organisationId: string): Promise<void> {
    this.people[player] = await onboarding.register(newcomer(player), [organisationId])
    this.given[player] = { id: this.people[player].id }
  }
}
