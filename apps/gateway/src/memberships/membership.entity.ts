import { Column, Entity, PrimaryColumn } from 'typeorm'

/** For whom a person may act, and as what: this service's copy of a fact of the organisations service. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') role: 'organisation_user' | 'organisation_admin'
}
