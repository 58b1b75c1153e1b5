import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type ChangeEmploymentRequest,
  type EmploymentDetails,
  type EmploymentRef,
  type Empty,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { EmploymentChanges } from './employment-changes.js'
import { ListEmployment } from './list-employment.js'

@Controller()
export class EmploymentRpc {
  constructor(
    private readonly listEmployment: ListEmployment,
    private readonly changes: EmploymentChanges,
  ) {}

  @Handles(candidatesRpc.listEmployment) list(_request: Empty, principal: Principal) {
    return this.listEmployment.run(principal)
  }

  @Handles(candidatesRpc.addEmployment) add(request: EmploymentDetails, principal: Principal) {
    return this.changes.add(request, principal)
  }

  @Handles(candidatesRpc.changeEmployment) change(request: ChangeEmploymentRequest, principal: Principal) {
    return this.changes.replace(request, principal)
  }

  @Handles(candidatesRpc.removeEmployment) remove(request: EmploymentRef, principal: Principal) {
    return this.changes.remove(request, principal)
  }
}
