import { Injectable } from '@nestjs/common'
import type { ChangeProfileRequest, OwnProfile, ProfileSection } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { assertAgreed } from '../consent/consents-given.js'
import { liveConsents } from '../consent/consents.js'
import { OwnProfileChanges } from './own-profile-changes.js'

@Injectable()
export class ChangeProfile {
  constructor(private readonly changes: OwnProfileChanges) {}

  run = ({ version, ...changed }: ChangeProfileRequest, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: sectionOf(changed), version }, async (tx, candidate) => {
      if (changed.connections) {
        const live = await liveConsents(tx, candidate.id)
        assertAgreed(changed.connections, (kind) => live.has(kind))
      }
      candidate.correct(withoutUnsaid(changed), tx.now())
    })
}

/** Which part of the profile it is about, for the record. */
function sectionOf({
  about,
  phone,
  postcode,
  firstName,
  lastName,
  dateOfBirth,
}: ChangeProfileRequest): ProfileSection {
  if (about !== undefined) return 'about'
  const contact = [phone, postcode, firstName, lastName, dateOfBirth]
  return contact.some((value) => value !== undefined) ? 'contact' : 'service'
}

const needed = ['firstName', 'lastName', 'dateOfBirth', 'connections'] as const

/** @throws DomainError VALIDATION_FAILED for null where something has to be */
function withoutUnsaid(changed: ChangeProfileRequest): ChangeProfileRequest {
  const emptied = needed.filter((field) => changed[field] === null)
  if (emptied.length > 0) {
    const problems = emptied.map((field) => ({ field, message: 'This can be corrected, but not removed' }))
    throw new DomainError('VALIDATION_FAILED', problems)
  }
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
}
