import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('qualification')
export class Qualification {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') kind: 'qualification' | 'licence'
  @Column('text') name: string
  @Column('text', { name: 'awarded_by' }) awardedBy: string | null
  @Column('date', { name: 'awarded_on' }) awardedOn: string | null
  @Column('date', { name: 'expires_on' }) expiresOn: string | null
}
