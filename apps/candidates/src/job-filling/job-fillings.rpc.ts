import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type CorrectJobFillingRequest,
  type FollowUpRequest,
  type JobFillingRef,
  type ListJobFillingsRequest,
  type RecordJobFillingRequest,
  type WithdrawJobFillingRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { CorrectJobFilling } from './correct-job-filling.js'
import { FollowUpJobFilling } from './follow-up-job-filling.js'
import { GetJobFillingHistory } from './get-job-filling-history.js'
import { ListJobFillings } from './list-job-fillings.js'
import { OpenJobFilling } from './open-job-filling.js'
import { RecordJobFilling } from './record-job-filling.js'
import { WithdrawJobFilling } from './withdraw-job-filling.js'

@Controller()
export class JobFillingsRpc {
  constructor(
    private readonly recordJobFilling: RecordJobFilling,
    private readonly correctJobFilling: CorrectJobFilling,
    private readonly withdrawJobFilling: WithdrawJobFilling,
    private readonly followUpJobFilling: FollowUpJobFilling,
    private readonly openJobFilling: OpenJobFilling,
    private readonly getJobFillingHistory: GetJobFillingHistory,
    private readonly listJobFillings: ListJobFillings,
  ) {}

  @Handles(candidatesRpc.recordJobFilling) record(request: RecordJobFillingRequest, principal: Principal) {
    return this.recordJobFilling.run(request, principal)
  }

  @Handles(candidatesRpc.correctJobFilling) correct(request: CorrectJobFillingRequest, principal: Principal) {
    return this.correctJobFilling.run(request, principal)
  }

  @Handles(candidatesRpc.withdrawJobFilling) withdraw(
    request: WithdrawJobFillingRequest,
    principal: Principal,
  ) {
    return this.withdrawJobFilling.run(request, principal)
  }

  @Handles(candidatesRpc.followUpJobFilling) followUp(request: FollowUpRequest, principal: Principal) {
    return this.followUpJobFilling.run(request, principal)
  }

  @Handles(candidatesRpc.openJobFilling) open(request: JobFillingRef, principal: Principal) {
    return this.openJobFilling.run(request, principal)
  }

  @Handles(candidatesRpc.getJobFillingHistory) history(request: JobFillingRef, principal: Principal) {
    return this.getJobFillingHistory.run(request, principal)
  }

  @Handles(candidatesRpc.listJobFillings) list(request: ListJobFillingsRequest, principal: Principal) {
    return this.listJobFillings.run(request, principal)
  }
}
