import { Injectable } from '@nestjs/common'
import type { LanguagesRequest, OwnProfile } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { CandidateLanguage } from '../language/candidate-language.entity.js'
import { assertOnce } from './keep-skills.js'
import { OwnProfileChanges } from './own-profile-changes.js'

@Injectable()
export class KeepLanguages {
  constructor(private readonly changes: OwnProfileChanges) {}

  run = ({ languages, version }: LanguagesRequest, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'languages', version }, async (tx, { id: candidateId }) => {
      assertOnce('languages', languages)
      await tx.manager.delete(CandidateLanguage, { candidateId })
      await tx.manager.insert(
        CandidateLanguage,
        languages.map((language, position) => ({ candidateId, position, ...language })),
      )
    })
}
