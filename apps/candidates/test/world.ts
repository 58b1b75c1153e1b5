import {
  candidatesRpc,
  gatewayEvents,
  organisationsEvents,
  type EventEnvelope,
  type OrganisationState,
  type RegisterRequest,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { anonymous, newId } from '@sih/kernel'
import { candidate, eventually, organisationUser, startTestService, type TestService } from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { CandidatesModule } from '../src/candidates.module.js'
import { DueWork } from '../src/schedule/due-work.js'

/** What must never be found in an event. */
export const personal = {
  firstName: 'Zephyrine',
  lastName: "O'Quillfeather",
  email: 'zephyrine@quillfeather.example',
  phone: '07700 900982',
  postcode: 'LS1 4AP',
  dateOfBirth: '1985-07-23',
}

/** The service, with organisations and candidates in it as far as a test needs them. */
export class World {
  private constructor(readonly service: TestService<typeof candidatesRpc>) {}

  static async start(env: Record<string, string> = {}): Promise<World> {
    const service = await startTestService({
      service: 'candidates',
      module: CandidatesModule,
      rpc: candidatesRpc,
      migrations,
      env,
    })
    await eventually(() => service.get(Freshness).assert('organisations'))
    return new World(service)
  }

  stop = () => this.service.stop()

  /** An organisation with access, unless told otherwise. */
  async organisation(state: Partial<OrganisationState> = {}): Promise<OrganisationState> {
    const id = newId()
    const organisation: OrganisationState = {
      organisationId: id,
      revision: 1,
      odsCode: 'RR8',
      legalName: `Trust ${id}`,
      type: 'nhs_trust',
      region: 'Y63',
      open: true,
      pledged: true,
      accessActive: true,
      accessReason: 'active',
      ...state,
    }
    await this.say(organisation)
    return organisation
  }

  say = (state: OrganisationState) => this.service.happened(organisationsEvents.organisationChanged, state)

  /** The next revision of an organisation. */
  async change(organisation: OrganisationState, state: Partial<OrganisationState>): Promise<void> {
    Object.assign(organisation, state, { revision: organisation.revision + 1 })
    await this.say(organisation)
  }

  details = (details: Partial<RegisterRequest> = {}): RegisterRequest => ({
    ...personal,
    candidateId: newId(),
    connections: ['veteran'],
    consents: { profileSharing: true },
    ...details,
  })

  /** Somebody who has not confirmed the address. */
  async register(details: Partial<RegisterRequest> = {}): Promise<string> {
    const request = this.details(details)
    await this.service.as(anonymous).register(request)
    return request.candidateId
  }

  confirm = (candidateId: string) =>
    this.service.happened(gatewayEvents.emailVerified, { accountId: candidateId })

  /** Somebody who has completed the registration. */
  async candidate(details: Partial<RegisterRequest> = {}): Promise<string> {
    const id = await this.register(details)
    await this.confirm(id)
    return id
  }

  self = (candidateId: string) => this.service.as(candidate(candidateId))

  pick = (candidateId: string, organisationId: string) =>
    this.self(candidateId).expressInterest({ organisationId })

  /** Whether the profile opens for somebody of the organisation. @throws whatever keeps it shut but not being seen */
  sees = (organisationId: string, candidateId: string): Promise<boolean> =>
    this.service
      .as(organisationUser(organisationId))
      .openProfile({ candidateId })
      .then(
        () => true,
        (error: { code: string }) => {
          if (error.code !== 'CANDIDATE_NOT_FOUND') throw error
          return false
        },
      )

  /** What is due by now is done. */
  dueWork = () => this.service.get(DueWork).run()

  events = (): Promise<EventEnvelope[]> => this.service.events<Record<string, unknown>>()

  /** The events of whatever is done, in order: name and data. Without stages that follow by themselves, which have their own tests. */
  async during(work: () => Promise<unknown>): Promise<[string, Record<string, unknown>][]> {
    const before = new Set((await this.events()).map(({ id }) => id))
    await work()
    const after = await this.events()
    return after
      .filter(({ id, type, data }) => !before.has(id) && !(nameOf(type) === 'stage-moved' && !data.movedBy))
      .map(({ type, data }) => [nameOf(type), data])
  }
}

/** `evt.candidates.registered.v1` → `registered` */
const nameOf = (type: string): string => type.split('.')[2]!
