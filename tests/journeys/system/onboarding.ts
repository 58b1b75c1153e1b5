import type { AgreementView, OrganisationView, PledgeReceipt } from '@sih/contracts'
import type { Person } from './person.js'
import { password, type System } from './system.js'

export interface Organisation {
  odsCode: string
  name: string
  /** Of the addresses of its people. */
  domain: string
}

export interface Newcomer {
  firstName: string
  lastName: string
  email: string
}

/** Steps that one journey walks in full, taken at a stride by those for whom they are only the way there. */
export class Onboarding {
  constructor(
    private readonly system: System,
    private readonly staff: Person,
  ) {}

  /** @returns the id of the organisation, which candidates may pick from now on */
  async pledge({ odsCode, domain }: Organisation): Promise<string> {
    const { pledgeId } = await this.system.nobody.post<PledgeReceipt>('/pledges', {
      odsCode,
      contactName: 'Jordan Price',
      contactJobTitle: 'Head of Workforce',
      contactEmail: `workforce@${domain}.example`,
    })
    const { id } = await this.staff.post<OrganisationView>(`/admin/pledges/${pledgeId}/accept`)
    return id
  }

  /** @returns the id of the agreement, which waits for the countersignature */
  async sign(id: string, { domain }: Organisation): Promise<string> {
    const signatoryEmail = `governance@${domain}.example`
    const signatoryName = 'Casey Whitfield'
    const path = `/admin/organisations/${id}/agreements`
    const agreement = await this.staff.post<AgreementView>(path, { signatoryName, signatoryEmail })
    const token = await this.system.mail.code(
      'A Data Sharing Agreement is ready for you to sign',
      signatoryEmail,
    )
    const signature = { signatoryName, signatoryJobTitle: 'Head of Governance', confirmsAuthority: true }
    await this.system.nobody.post('/dsa/sign', { token, ...signature })
    return agreement.id
  }

  async countersign(id: string, agreementId: string): Promise<void> {
    await this.staff.post(`/admin/organisations/${id}/agreements/${agreementId}/countersign`)
  }

  /** @returns the single point of contact, signed in */
  async appoint(id: string, person: Newcomer): Promise<Person> {
    await this.staff.put(`/admin/organisations/${id}/single-point-of-contact`, person)
    return this.accept(person)
  }

  /** @returns a colleague whom the admin has invited, signed in */
  async invite(admin: Person, person: Newcomer): Promise<Person> {
    await admin.post('/organisation/invitations', { ...person, role: 'organisation_user' })
    return this.accept(person)
  }

  /** @returns a candidate who has confirmed the address and picked these organisations, signed in */
  async register(person: Newcomer, organisationIds: string[]): Promise<Person> {
    await this.system.nobody.post('/candidates', {
      ...person,
      password,
      dateOfBirth: '1991-04-17',
      connections: ['veteran'],
      consents: { profileSharing: true },
      organisationIds,
    })
    const token = await this.system.mail.code('Confirm your e-mail address', person.email)
    await this.system.nobody.post('/auth/verify-email', { token })
    return this.system.signIn(person.email)
  }

  private async accept({ email }: Newcomer): Promise<Person> {
    const token = await this.system.mail.code('You are invited to Step into Health', email)
    await this.system.nobody.post('/invitations/accept', { token, password })
    return this.system.signIn(email)
  }
}
