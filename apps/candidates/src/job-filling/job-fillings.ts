import { Injectable } from '@nestjs/common'
import type { JobFillingFact } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import type { EngagementKey } from '../engagement/find-engagements.js'
import { Engagements } from '../engagement/engagements.js'
import { Placement } from '../placement/placement.entity.js'
import { JobFilling } from './job-filling.entity.js'

const how = { action: 'keep', missing: 'JOB_FILLING_NOT_FOUND' } as const

/** Admits people to job fillings: an organisation to its own, also when the job has closed the profile. */
@Injectable()
export class JobFillings {
  constructor(private readonly engagements: Engagements) {}

  /** @throws DomainError JOB_FILLING_NOT_FOUND, COPY_STALE */
  async open(tx: Tx, principal: Principal, id: string): Promise<JobFilling> {
    const filling = await find(tx, id)
    await this.engagements.open(tx, principal, filling, how)
    return filling
  }

  /** To change it: the candidate is held, so that nobody else changes it meanwhile. @throws DomainError JOB_FILLING_NOT_FOUND, COPY_STALE */
  async hold(
    tx: Tx,
    principal: Principal,
    id: string,
  ): Promise<{ filling: JobFilling; candidate: Candidate }> {
    const { candidate } = await this.engagements.hold(tx, principal, await find(tx, id), how)
    return { filling: await find(tx, id), candidate }
  }
}

async function find(tx: Tx, id: string): Promise<JobFilling> {
  const filling = await tx.manager.findOneBy(JobFilling, { id })
  if (!filling) throw new DomainError(how.missing)
  return filling
}

/** @throws DomainError PLACEMENT_NOT_FOUND for one of somebody else, or with somebody else */
export async function assertTheirs(
  tx: Tx,
  { candidateId, organisationId }: EngagementKey,
  id: string | null | undefined,
): Promise<void> {
  if (!id) return
  const theirs = await tx.manager.existsBy(Placement, { id, candidateId, organisationId })
  if (!theirs) throw new DomainError('PLACEMENT_NOT_FOUND')
}

/** Keeps a job filling as it has become, and what it said. */
export async function keepJobFilling(
  tx: Tx,
  filling: JobFilling,
  { accountId, role }: Principal,
): Promise<void> {
  await tx.manager.save(filling)
  await tx.query(
    `insert into job_filling_change (filling_id, version, candidate_id, changed_at, changed_by, changed_role, became)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      filling.id,
      filling.version,
      filling.candidateId,
      tx.now(),
      accountId,
      role,
      JSON.stringify(became(filling)),
    ],
  )
}

const became = (filling: JobFilling) => {
  const { roleTitle, staffGroup, band, contractType, wholeTimeEquivalent, startsOn, placementId } = filling
  const { sustainedAt6, sustainedAt12, withdrawn } = filling
  const job = { roleTitle, staffGroup, band, contractType, wholeTimeEquivalent, startsOn, placementId }
  return { ...job, sustainedAt6, sustainedAt12, withdrawn }
}

/** Everything but the title of the role. */
export function jobFillingFact(filling: JobFilling): JobFillingFact {
  const { roleTitle: _title, ...codes } = became(filling)
  const { id: fillingId, candidateId, organisationId, version } = filling
  return { fillingId, candidateId, organisationId, version, ...codes } as JobFillingFact
}
