import { candidatesEvents, messagingRpc, organisationsEvents, type OrganisationState } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { candidate, eventually, organisationUser, startTestService, type TestService } from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { MessagingModule } from '../src/messaging.module.js'
import { MailServer } from './mail-server.js'

const publicUrl = 'https://step.example'

/** The service with a mail server, and the facts of other services that the tests tell it. */
export class Messaging {
  private revision = 0

  private constructor(
    readonly service: TestService<typeof messagingRpc>,
    readonly mail: MailServer,
  ) {}

  static async start(settings: Record<string, string> = {}): Promise<Messaging> {
    const mail = new MailServer()
    await mail.start()
    const env = {
      SMTP_URL: mail.url,
      MAIL_FROM: 'Step into Health <no-reply@step.example>',
      PUBLIC_URL: publicUrl,
      ...settings,
    }
    const definition = {
      service: 'messaging',
      module: MessagingModule,
      rpc: messagingRpc,
      migrations,
      env,
    } as const
    return new Messaging(await startTestService(definition), mail)
  }

  async stop(): Promise<void> {
    await this.service.stop()
    await this.mail.stop()
  }

  /** Asks as an organisation, once this service knows that its copies are complete. */
  ready(): Promise<unknown> {
    return eventually(() => this.service.as(organisationUser(newId())).listThreads({}))
  }

  async organisation(state: Partial<OrganisationState> = {}): Promise<string> {
    const organisationId = state.organisationId ?? newId()
    this.revision += 1
    await this.service.happened(organisationsEvents.organisationChanged, {
      organisationId,
      revision: this.revision,
      odsCode: 'RR8',
      legalName: 'Leeds Teaching Hospitals NHS Trust',
      type: 'nhs_trust',
      region: 'Y63',
      open: true,
      pledged: true,
      accessActive: true,
      accessReason: 'active',
      ...state,
    })
    return organisationId
  }

  loseAccess(organisationId: string): Promise<string> {
    return this.organisation({ organisationId, accessActive: false, accessReason: 'legal_name_changed' })
  }

  /** @returns the client of a user who has joined, with their account id */
  async member(organisationId: string, [firstName, lastName] = ['Anna', 'Hughes'] as [string, string]) {
    const accountId = newId()
    await this.contact(accountId, firstName, lastName)
    const fact = { organisationId, accountId, role: 'organisation_user' } as const
    await this.service.happened(organisationsEvents.memberJoined, fact)
    return { accountId, api: this.service.as(organisationUser(organisationId, accountId)) }
  }

  /** @returns the client of a candidate who is interested in the organisations, with their account id */
  async candidate(organisationIds: string[], [firstName, lastName] = ['Sam', 'Okafor'] as [string, string]) {
    const accountId = newId()
    await this.contact(accountId, firstName, lastName)
    for (const organisationId of organisationIds) await this.deliver(accountId, organisationId)
    return { accountId, api: this.service.as(candidate(accountId)) }
  }

  deliver(candidateId: string, organisationId: string): Promise<void> {
    return this.service.happened(candidatesEvents.interestDelivered, { candidateId, organisationId })
  }

  withdraw(candidateId: string, organisationId: string): Promise<void> {
    return this.service.happened(candidatesEvents.interestWithdrawn, { candidateId, organisationId })
  }

  show(candidateId: string, organisationId: string, visible: boolean): Promise<void> {
    const change = { candidateId, organisationId, visible }
    return this.service.happened(candidatesEvents.visibilityChanged, change)
  }

  contact(accountId: string, firstName: string, lastName: string): Promise<void> {
    const email = emailOf(accountId)
    return this.service.as(theService).keepContact({ accountId, email, firstName, lastName })
  }

  /** An organisation with one user, and a candidate who is interested in it. */
  async pair() {
    const organisationId = await this.organisation()
    const user = await this.member(organisationId)
    const person = await this.candidate([organisationId])
    return { organisationId, user, person }
  }

  /** Such a pair, to whom the candidate has written. */
  async conversation() {
    const pair = await this.pair()
    const { organisationId, person } = pair
    const { id: threadId } = await person.api.startThread({ organisationId, body: 'Hello' })
    return { ...pair, threadId }
  }
}

export const emailOf = (accountId: string): string => `${accountId}@people.example`
