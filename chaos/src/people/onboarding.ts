import type { AgreementView, OrganisationView, PledgeReceipt } from '@sih/contracts'
import { builtProgram, repositoryRoot } from '@sih/deployment'
import { MailCodes } from '@sih/local-stack'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Ground } from '../ground/ground.js'
import type { Doors } from './doors.js'
import { Person, password } from './person.js'

/** In the form in which the list of NHS trusts is published (etr.csv: 27 quoted columns, no header). */
const trust = (code: string): string =>
  `"${code}","TRUST ${code}","Y63","QWO","HOSPITAL","ROAD","","LEEDS","","LS9 7TF","19920401"${',""'.repeat(16)}`
const odsCodes = ['RCF', 'RR8', 'RT4']

/** The shortest way for everybody from nothing to being at work. */
export class Onboarding {
  private readonly nobody: Person

  private constructor(
    private readonly doors: Doors,
    private readonly codes: MailCodes,
    readonly staff: Person,
    readonly auditor: Person,
  ) {
    this.nobody = new Person(doors, '')
  }

  static async begin({ stack }: Ground, doors: Doors): Promise<Onboarding> {
    const command = builtProgram(repositoryRoot(), 'gateway', 'create-staff')
    const [staff, auditor] = await Promise.all(
      ['programme_admin', 'auditor'].map(async (role) => {
        const email = `${role}@programme.example`
        await promisify(execFile)(
          process.execPath,
          [command, '--role', role, '--email', email, '--name', 'Robin Clarke'],
          { env: { DATABASE_URL: stack.databases.gateway.url, STAFF_PASSWORD: password } },
        )
        return new Person(doors, email).signIn()
      }),
    )
    return new Onboarding(doors, new MailCodes(stack.servers.mailCatcher!.messages), staff!, auditor!)
  }

  /** @returns the ids of organisations that have access */
  async organisations(): Promise<string[]> {
    const file = new FormData()
    file.set('file', new Blob([odsCodes.map(trust).join('\r\n')], { type: 'text/csv' }), 'etr.csv')
    await this.staff.ask({ method: 'POST', path: '/admin/ods-imports', body: file })
    return Promise.all(odsCodes.map((code) => this.organisation(code)))
  }

  /** @returns the single point of contact, signed in */
  async appoint(organisationId: string, email: string): Promise<Person> {
    const contact = { firstName: 'Priya', lastName: 'Shah', email }
    await this.staff.insist('PUT', `/admin/organisations/${organisationId}/single-point-of-contact`, contact)
    const token = await this.codes.sentTo(email)
    await this.nobody.insist('POST', '/invitations/accept', { token, password })
    return new Person(this.doors, email).signIn()
  }

  /** @returns a candidate who has picked these organisations, signed in */
  async register(email: string, organisationIds: string[]): Promise<Person> {
    await this.nobody.insist('POST', '/candidates', {
      firstName: 'Sam',
      lastName: 'Okafor',
      email,
      password,
      dateOfBirth: '1991-04-17',
      connections: ['veteran'],
      consents: { profileSharing: true },
      organisationIds,
    })
    await this.nobody.insist('POST', '/auth/verify-email', { token: await this.codes.sentTo(email) })
    return new Person(this.doors, email).signIn()
  }

  private async organisation(odsCode: string): Promise<string> {
    const signatoryEmail = `governance@${odsCode.toLowerCase()}.example`
    const { pledgeId } = await this.nobody.insist<PledgeReceipt>('POST', '/pledges', {
      odsCode,
      contactName: 'Jordan Price',
      contactJobTitle: 'Head of Workforce',
      contactEmail: signatoryEmail,
    })
    const { id } = await this.staff.insist<OrganisationView>('POST', `/admin/pledges/${pledgeId}/accept`, {})
    const path = `/admin/organisations/${id}/agreements`
    const signatory = { signatoryName: 'Casey Whitfield', signatoryEmail }
    const agreement = await this.staff.insist<AgreementView>('POST', path, signatory)
    await this.nobody.insist('POST', '/dsa/sign', {
      token: await this.codes.sentTo(signatoryEmail),
      signatoryName: 'Casey Whitfield',
      signatoryJobTitle: 'Head of Governance',
      confirmsAuthority: true,
    })
    await this.staff.insist('POST', `${path}/${agreement.id}/countersign`, {})
    return id
  }
}
