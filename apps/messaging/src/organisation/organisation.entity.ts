import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What this service knows of an organisation. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id: string
  @Column('text') name: string
  @Column('boolean', { name: 'access_active' }) accessActive: boolean
}
