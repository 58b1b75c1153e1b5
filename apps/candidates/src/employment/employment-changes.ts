import { Injectable } from '@nestjs/common'
import type { ChangeEmploymentRequest, EmploymentDetails, EmploymentRef, OwnProfile } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { assertRoom } from '../own-profile/assert-room.js'
import { OwnProfileChanges } from '../own-profile/own-profile-changes.js'
import { Employment } from './employment.entity.js'

@Injectable()
export class EmploymentChanges {
  constructor(private readonly changes: OwnProfileChanges) {}

  add = (told: EmploymentDetails, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'employment' }, async (tx, { id }) => {
      await assertRoom(tx, Employment, id)
      await tx.manager.insert(Employment, Employment.of(id, told))
    })

  replace = (
    { employmentId: id, version, ...told }: ChangeEmploymentRequest,
    principal: Principal,
  ): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'employment', version }, async (tx, { id: candidateId }) => {
      const employment = await tx.manager.findOneBy(Employment, { id, candidateId })
      if (!employment) throw new DomainError('EMPLOYMENT_NOT_FOUND')
      await tx.manager.save(employment.replace(told))
    })

  remove = ({ employmentId: id, version }: EmploymentRef, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'employment', version }, async (tx, { id: candidateId }) => {
      const { affected } = await tx.manager.delete(Employment, { id, candidateId })
      if (!affected) throw new DomainError('EMPLOYMENT_NOT_FOUND')
    })
}
