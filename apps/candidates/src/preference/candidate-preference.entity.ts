import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What work somebody looks for. Lists hold codes of the reference data; `roles` are own words. */
@Entity('candidate_preference')
export class CandidatePreference {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text', { name: 'staff_groups', array: true }) staffGroups: string[]
  @Column('text', { array: true }) roles: string[]
  @Column('text', { array: true }) bands: string[]
  @Column('text', { name: 'working_patterns', array: true }) workingPatterns: string[]
  @Column('text', { name: 'contract_types', array: true }) contractTypes: string[]
  @Column('text', { array: true }) regions: string[]
  @Column('text') postcode: string | null
  @Column('integer', { name: 'radius_miles' }) radiusMiles: number | null
  /** Of the postcode's outward part; null for a BFPO number, which is nowhere. */
  @Column('double precision') latitude: number | null
  @Column('double precision') longitude: number | null
  @Column('date', { name: 'earliest_start' }) earliestStart: string | null
  @Column('text', { array: true }) support: string[]
}
