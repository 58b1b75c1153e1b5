import { addMonths, type Day } from '@sih/calendar'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { EngagementKey } from '../engagement/find-engagements.js'
import type { Recorded } from '../engagement/recorded.js'

export type Sustained = 'yes' | 'left' | 'not_known'
export type WithdrawalReason = 'recorded_by_mistake' | 'did_not_start'

export interface JobDetails {
  roleTitle: string
  staffGroup: string
  band: string
  contractType: string
  wholeTimeEquivalent: number
  startsOn: Day
  placementId: string | null
}

/** A candidate has a job at an organisation. */
@Entity('job_filling')
export class JobFilling implements JobDetails {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('integer') version: number
  @Column('text', { name: 'role_title' }) roleTitle: string
  @Column('text', { name: 'staff_group' }) staffGroup: string
  @Column('text') band: string
  @Column('text', { name: 'contract_type' }) contractType: string
  /** In hundredths. */
  @Column('smallint', { name: 'whole_time_equivalent' }) wholeTimeEquivalent: number
  @Column('date', { name: 'starts_on' }) startsOn: Day
  @Column('uuid', { name: 'placement_id' }) placementId: string | null
  @Column('text', { name: 'sustained_at_6' }) sustainedAt6: Sustained | null
  @Column('text', { name: 'sustained_at_12' }) sustainedAt12: Sustained | null
  @Column('text') withdrawn: WithdrawalReason | null
  /** When it closed the profile; null where somebody had closed it before. */
  @Column('timestamptz', { name: 'closed_profile_at' }) closedProfileAt: Date | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string
  @Column('boolean', { name: 'on_behalf' }) onBehalf: boolean

  static record(
    { candidateId, organisationId }: EngagementKey,
    job: JobDetails,
    recorded: Recorded,
  ): JobFilling {
    const begun = {
      id: newId(),
      version: 1,
      sustainedAt6: null,
      sustainedAt12: null,
      withdrawn: null,
      closedProfileAt: null,
    }
    return Object.assign(new JobFilling(), { candidateId, organisationId, ...job, ...begun, ...recorded })
  }

  /** @throws DomainError VERSION_CONFLICT, JOB_FILLING_WITHDRAWN */
  correct(job: Partial<JobDetails>, version: number): this {
    this.assertStands(version)
    return Object.assign(this, job, { version: version + 1 })
  }

  /** From now on it does not count. @throws DomainError VERSION_CONFLICT, JOB_FILLING_WITHDRAWN */
  withdraw(reason: WithdrawalReason, version: number): this {
    this.assertStands(version)
    return Object.assign(this, { withdrawn: reason, version: version + 1 })
  }

  /** @throws DomainError VERSION_CONFLICT, JOB_FILLING_WITHDRAWN, FOLLOW_UP_NOT_DUE */
  followUp(months: 6 | 12, sustained: Sustained, version: number, today: Day): this {
    this.assertStands(version)
    if (addMonths(this.startsOn, months) > today) throw new DomainError('FOLLOW_UP_NOT_DUE')
    return Object.assign(this, { [`sustainedAt${months}`]: sustained, version: version + 1 })
  }

  private assertStands(version: number): void {
    if (version !== this.version) throw new DomainError('VERSION_CONFLICT')
    if (this.withdrawn !== null) throw new DomainError('JOB_FILLING_WITHDRAWN')
  }
}
