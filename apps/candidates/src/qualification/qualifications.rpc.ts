import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type ChangeQualificationRequest,
  type QualificationDetails,
  type QualificationRef,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { QualificationChanges } from './qualification-changes.js'

@Controller()
export class QualificationsRpc {
  constructor(private readonly changes: QualificationChanges) {}

  @Handles(candidatesRpc.addQualification) add(request: QualificationDetails, principal: Principal) {
    return this.changes.add(request, principal)
  }

  @Handles(candidatesRpc.changeQualification)
  change(request: ChangeQualificationRequest, principal: Principal) {
    return this.changes.replace(request, principal)
  }

  @Handles(candidatesRpc.removeQualification) remove(request: QualificationRef, principal: Principal) {
    return this.changes.remove(request, principal)
  }
}
