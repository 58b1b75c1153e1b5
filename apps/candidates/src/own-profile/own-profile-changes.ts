import { Injectable } from '@nestjs/common'
import { candidatesEvents, type OwnProfile, type ProfileSection } from '@sih/contracts'
import { assertCurrent, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { countedCodes } from '../candidate/counted-codes.js'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { findOwnProfiles, ownProfileView } from '../candidate/own-profile.view.js'

interface PartOfProfile {
  section: ProfileSection
  /** The one that the candidate has seen: an older one must not overwrite what came since, unknown to them. */
  version?: number | null | undefined
}

/** The one way in which a candidate changes a part of the profile. */
@Injectable()
export class OwnProfileChanges {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * @param make the change itself; the candidate is held, so that no other change comes between
   * @returns the profile as it is afterwards
   * @throws VersionConflict
   */
  make(
    principal: Principal,
    { section, version }: PartOfProfile,
    make: (tx: Tx, candidate: Candidate) => Promise<unknown>,
  ): Promise<OwnProfile> {
    return this.work.run(async (tx) => {
      const candidate = await lockOwnCandidate(tx, principal)
      assertCurrent(version, candidate.version)
      await make(tx, candidate)
      candidate.change()
      await tx.manager.save(candidate)
      tx.publish(candidatesEvents.profileChanged, { section, ...countedCodes(candidate) })
      const [profile] = await findOwnProfiles(tx, [candidate.id])
      return ownProfileView(profile!)
    })
  }
}
