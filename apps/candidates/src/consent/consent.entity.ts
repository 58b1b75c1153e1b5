import { Column, Entity, PrimaryColumn } from 'typeorm'

/** That somebody agreed, when, and to which wording. Kept after it is withdrawn: it shows what was lawful when. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('text') kind: string
  @PrimaryColumn('timestamptz', { name: 'given_at' }) givenAt: Date
  @Column('integer') version: number
  @Column('timestamptz', { name: 'withdrawn_at' }) withdrawnAt: Date | null

  static give(candidateId: string, kind: string, version: number, givenAt: Date): Consent {
    return Object.assign(new Consent(), { candidateId, kind, version, givenAt, withdrawnAt: null })
  }
}
