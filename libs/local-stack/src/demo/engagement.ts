import type { DemoApi } from './api.js'

/** A placement after which its candidate may be given a job. */
export interface Completed {
  candidateId: string
  id: string
}

const day = 24 * 3_600_000
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10)

const kinds = {
  insightDay: { kind: 'insight_day', department: 'Estates', staffGroup: '09', halfDay: true },
  workPlacement: { kind: 'work_placement', department: 'Medical Records', staffGroup: '08' },
  mentoring: { kind: 'mentoring', department: 'Ambulance Care', staffGroup: '04' },
  interviewPractice: { kind: 'interview_practice', department: 'Recruitment', staffGroup: '08' },
}

/** Placements in several states, and stages, of the first few of an organisation's candidates. */
export class DemoEngagement {
  constructor(private readonly user: DemoApi) {}

  /** @returns the placement of the first */
  async run([first, second, third, fourth, fifth, sixth]: string[]): Promise<Completed> {
    const [completed] = await Promise.all([
      this.complete(first!),
      this.complete(sixth!),
      this.begin(second!),
      this.plan(third!, { ...kinds.insightDay, startsOn: inDays(9) }),
      this.support(fourth!),
      this.end(fifth!),
    ])
    return completed
  }

  /** Closes the profile: the candidate is nobody else's any more. */
  fillJob({ candidateId, id: placementId }: Completed): Promise<unknown> {
    return this.user.post('/job-fillings', {
      candidateId,
      placementId,
      roleTitle: 'Porter',
      staffGroup: '09',
      band: '2',
      contractType: 'permanent',
      wholeTimeEquivalent: 100,
      startsOn: inDays(21),
    })
  }

  private plan(candidateId: string, plan: object): Promise<Completed> {
    return this.user.post('/placements', { candidateId, clearanceDone: true, ...plan })
  }

  private async begin(candidateId: string, from = -3, to = 4): Promise<Completed> {
    const dates = { startsOn: inDays(from), endsOn: inDays(to) }
    const placement = await this.plan(candidateId, { ...kinds.workPlacement, ...dates })
    await this.user.patch(`/placements/${placement.id}`, { version: 1, state: 'in_progress' })
    return placement
  }

  private async complete(candidateId: string): Promise<Completed> {
    const placement = await this.begin(candidateId, -20, -11)
    const path = `/placements/${placement.id}`
    await this.user.patch(path, { version: 2, state: 'completed', outcome: 'ready_to_apply' })
    await this.user.post(`${path}/review`, { helpful: 'yes', words: 'Calm, punctual, good with people.' })
    return placement
  }

  private async support(candidateId: string): Promise<void> {
    await this.plan(candidateId, { ...kinds.mentoring, startsOn: inDays(-5), endsOn: inDays(60) })
    await this.move(candidateId, { to: 'in_support' })
  }

  private async end(candidateId: string): Promise<void> {
    const { id } = await this.plan(candidateId, { ...kinds.interviewPractice, startsOn: inDays(2) })
    await this.user.patch(`/placements/${id}`, { version: 1, state: 'cancelled' })
    await this.move(candidateId, { to: 'not_progressing', reason: 'no_suitable_role' })
  }

  private async move(candidateId: string, move: object): Promise<void> {
    const { version } = await this.user.get<{ version: number }>(`/candidates/${candidateId}/stage`)
    await this.user.put(`/candidates/${candidateId}/stage`, { ...move, version })
  }
}
