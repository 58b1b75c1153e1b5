import { Freshness } from '@sih/journal'
import type { Principal } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import { participant, type Participant } from './participant.js'

/** Admits people to conversations. */
@Injectable()
export class Participants {
  constructor(private readonly freshness: Freshness) {}

  /**
   * What an organisation may see rests on copies of other services' facts, so it is let in only while they are fresh.
   * @throws DomainError COPY_STALE, NOT_PERMITTED
   */
  admit(principal: Principal): Participant {
    const admitted = participant(principal)
    if (admitted.side === 'organisation') {
      this.freshness.assert('organisations')
      this.freshness.assert('candidates')
    }
    return admitted
  }
}
