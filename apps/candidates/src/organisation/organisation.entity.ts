import { Column, Entity, PrimaryColumn } from 'typeorm'

/** This service's copy of what the organisations service says. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id: string
  @Column('bigint') revision: string
  @Column('text', { name: 'legal_name' }) legalName: string
  @Column('boolean') pledged: boolean
  @Column('boolean', { name: 'access_active' }) accessActive: boolean
}
