import { Injectable } from '@nestjs/common'
import { skillCodeOf, skills as managed, type OwnProfile, type SkillsRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { CandidateSkill } from '../skill/candidate-skill.entity.js'
import { OwnProfileChanges } from './own-profile-changes.js'

@Injectable()
export class KeepSkills {
  constructor(private readonly changes: OwnProfileChanges) {}

  run = ({ skills, version }: SkillsRequest, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'skills', version }, async (tx, { id: candidateId }) => {
      const named = skills.map(skillNamed)
      assertOnce('skills', named)
      await tx.manager.delete(CandidateSkill, { candidateId })
      await tx.manager.insert(
        CandidateSkill,
        named.map((skill, position) => ({ candidateId, position, ...skill })),
      )
    })
}

/** In the words of the list where it is in the list, however it was written. */
function skillNamed(written: string): { name: string; code: string | null } {
  const name = written.trim().replace(/\s+/g, ' ')
  const code = skillCodeOf(name)
  return { name: code ? managed[code]! : name, code }
}

/** @throws DomainError VALIDATION_FAILED for an empty name, or one that is there twice */
export function assertOnce(field: string, items: { name: string }[]): void {
  const names = items.map(({ name }) => name.toLowerCase())
  const wrong = names.includes('') ? 'Leave no name empty' : 'Name each only once'
  if (names.includes('') || new Set(names).size < names.length) {
    throw new DomainError('VALIDATION_FAILED', [{ field, message: wrong }])
  }
}
