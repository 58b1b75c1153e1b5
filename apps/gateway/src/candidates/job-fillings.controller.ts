import {
  CorrectJobFillingRequest,
  FollowUpRequest,
  JobFillingRef,
  ListJobFillingsRequest,
  RecordJobFillingRequest,
  WithdrawJobFillingRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Jobs that candidates have been given. */
@Controller()
export class JobFillingsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/job-fillings', candidatesRpc.listJobFillings)
  list(@Input() input: ListJobFillingsRequest) {
    return this.candidates.listJobFillings(input)
  }

  @Route('POST', '/job-fillings', candidatesRpc.recordJobFilling, { status: 201 })
  record(@Input() input: RecordJobFillingRequest) {
    return this.candidates.recordJobFilling(input)
  }

  @Route('GET', '/job-fillings/:fillingId', candidatesRpc.openJobFilling)
  open(@Input() input: JobFillingRef) {
    return this.candidates.openJobFilling(input)
  }

  @Route('PATCH', '/job-fillings/:fillingId', candidatesRpc.correctJobFilling)
  correct(@Input() input: CorrectJobFillingRequest) {
    return this.candidates.correctJobFilling(input)
  }

  @Route('GET', '/job-fillings/:fillingId/history', candidatesRpc.getJobFillingHistory)
  history(@Input() input: JobFillingRef) {
    return this.candidates.getJobFillingHistory(input)
  }

  @Route('POST', '/job-fillings/:fillingId/withdraw', candidatesRpc.withdrawJobFilling)
  withdraw(@Input() input: WithdrawJobFillingRequest) {
    return this.candidates.withdrawJobFilling(input)
  }

  @Route('POST', '/job-fillings/:fillingId/follow-up', candidatesRpc.followUpJobFilling)
  followUp(@Input() input: FollowUpRequest) {
    return this.candidates.followUpJobFilling(input)
  }
}
