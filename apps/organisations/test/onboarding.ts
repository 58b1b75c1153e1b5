import {
  messagingRpc,
  organisationsRpc,
  type AgreementView,
  type EventEnvelope,
  type OrganisationView,
  type SendEmailRequest,
} from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import { programmeStaff, startTestService, type TestService } from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { OrganisationsModule } from '../src/organisations.module.js'
import { DueWork } from '../src/schedule/due-work.js'
import { odsFileOf, type OdsFields } from './ods-file-of.js'

/** Every person of these tests carries it in name, address and text, so that it can be searched for. */
export const canary = 'canary'

export const person = (name = newId().slice(-12)) => ({
  firstName: `Canary ${name}`,
  lastName: 'Canaryson',
  email: `${canary}.${name}@example.org`,
})

const signature = {
  signatoryName: 'Canary Signer',
  signatoryJobTitle: 'Canary Keeper',
  confirmsAuthority: true,
}

/** In the ODS register. */
export type Registered = OrganisationView & { odsCode: string }

let codes = 0
/** Tests share a database and keep apart by the organisations they use. */
export const newCode = (): string => `T${(codes += 1).toString().padStart(4, '0')}`

/** Takes organisations through the onboarding, step by step, by the service's own operations. */
export class Onboarding {
  readonly staff
  readonly public

  private constructor(readonly service: TestService<typeof organisationsRpc>) {
    this.staff = service.as(programmeStaff())
    this.public = service.as(anonymous)
  }

  static async start(env: Record<string, string> = {}): Promise<Onboarding> {
    return new Onboarding(
      await startTestService({
        service: 'organisations',
        module: OrganisationsModule,
        rpc: organisationsRpc,
        migrations,
        // Tests say themselves when it is done.
        env: { DUE_WORK_SECONDS: '3600', ...env },
      }),
    )
  }

  /** What is due by the test's clock is done. */
  dueWork(): Promise<void> {
    return this.service.get(DueWork).run()
  }

  /** What time alone has brought about; reminders have tests of their own. */
  async dueEvents(): Promise<EventEnvelope[]> {
    const events = await this.eventsOf(() => this.dueWork())
    return events.filter((event) => nameOf(event) !== 'agreement-reminded')
  }

  import(...rows: OdsFields[]) {
    return this.staff.importOds({ file: odsFileOf(...rows) })
  }

  async imported(fields: Partial<OdsFields> = {}): Promise<Registered> {
    const code = fields.code ?? newCode()
    await this.import({ ...fields, code })
    return this.byCode(code)
  }

  async byCode(code: string): Promise<Registered> {
    const { items } = await this.staff.listOrganisations({ search: code })
    return items.find(({ odsCode }) => odsCode === code) as Registered
  }

  async expressed(odsCode: string, contactEmail = person().email): Promise<string> {
    const contact = { contactName: 'Canary Keen', contactJobTitle: 'Canary Lead', contactEmail }
    const message = 'We would like to join, says the canary.'
    return (await this.public.expressPledge({ odsCode, ...contact, message })).pledgeId
  }

  async pledged(fields: Partial<OdsFields> = {}): Promise<Registered> {
    const { odsCode } = await this.imported(fields)
    const pledgeId = await this.expressed(odsCode)
    return (await this.staff.acceptPledge({ pledgeId })) as Registered
  }

  async issue(organisationId: string): Promise<{ agreement: AgreementView; token: string }> {
    const { email } = person()
    const signatory = { signatoryName: 'Canary Signer', signatoryEmail: email }
    const agreement = await this.staff.issueAgreement({ organisationId, ...signatory })
    return { agreement, token: (await this.emailTo(email)).token! }
  }

  sign(token: string): Promise<AgreementView> {
    return this.public.signAgreement({ token, ...signature })
  }

  async signed(organisationId: string): Promise<AgreementView> {
    return this.sign((await this.issue(organisationId)).token)
  }

  /** An organisation with access. */
  async active(fields: Partial<OdsFields> = {}): Promise<Registered> {
    const { id: organisationId } = await this.pledged(fields)
    const { id: agreementId } = await this.signed(organisationId)
    await this.staff.countersignAgreement({ organisationId, agreementId })
    return (await this.staff.getOrganisation({ organisationId })) as Registered
  }

  async emailTo(address: string): Promise<SendEmailRequest> {
    const emails = await this.service.commands(messagingRpc.sendEmail)
    const email = emails.findLast(({ to }) => to === address)
    if (!email) throw new Error(`No e-mail to ${address}`)
    return email
  }

  /** The newest e-mail that names an organisation. */
  async emailAbout(organisationName: string): Promise<SendEmailRequest> {
    const emails = await this.service.commands(messagingRpc.sendEmail)
    return emails.findLast((email) => email.organisationName === organisationName)!
  }

  /** What is published by and by reason of an act, in order. */
  async eventsOf(act: () => Promise<unknown>): Promise<EventEnvelope[]> {
    const before = (await this.events()).length
    await act()
    return (await this.events()).slice(before)
  }

  events(): Promise<EventEnvelope[]> {
    return this.service.events<Record<string, unknown>>()
  }

  stop(): Promise<void> {
    return this.service.stop()
  }
}

/** `organisation-changed` of `evt.organisations.organisation-changed.v1` */
export const nameOf = ({ type }: EventEnvelope): string => type.split('.')[2]!

/** Holds that the first event is the interaction and all others are its consequences. */
export function expectOneInteraction([interaction, ...consequences]: EventEnvelope[]): void {
  expect(interaction!.causeId).toBeNull()
  for (const consequence of consequences) {
    expect(consequence.causeId).toBe(interaction!.id)
    expect(consequence.correlationId).toBe(interaction!.correlationId)
  }
}
