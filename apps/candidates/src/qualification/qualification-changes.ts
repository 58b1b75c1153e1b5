import { Injectable } from '@nestjs/common'
import type {
  ChangeQualificationRequest,
  OwnProfile,
  QualificationDetails,
  QualificationRef,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { assertRoom } from '../own-profile/assert-room.js'
import { OwnProfileChanges } from '../own-profile/own-profile-changes.js'
import { Qualification } from './qualification.entity.js'

@Injectable()
export class QualificationChanges {
  constructor(private readonly changes: OwnProfileChanges) {}

  add = (told: QualificationDetails, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'qualifications' }, async (tx, { id }) => {
      await assertRoom(tx, Qualification, id)
      await tx.manager.insert(Qualification, Qualification.of(id, told))
    })

  replace = (
    { qualificationId: id, version, ...told }: ChangeQualificationRequest,
    principal: Principal,
  ): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'qualifications', version }, async (tx, { id: candidateId }) => {
      const qualification = await tx.manager.findOneBy(Qualification, { id, candidateId })
      if (!qualification) throw new DomainError('QUALIFICATION_NOT_FOUND')
      await tx.manager.save(qualification.replace(told))
    })

  remove = ({ qualificationId: id, version }: QualificationRef, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'qualifications', version }, async (tx, { id: candidateId }) => {
      const { affected } = await tx.manager.delete(Qualification, { id, candidateId })
      if (!affected) throw new DomainError('QUALIFICATION_NOT_FOUND')
    })
}
