import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How a person is addressed and reached. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string
  @Column('text') email: string
  @Column('text', { name: 'first_name' }) firstName: string
  @Column('text', { name: 'last_name' }) lastName: string

  get fullName(): string {
    return `${this.firstName} ${this.lastName}`.trimEnd()
  }
}
