import {
  ChangeQualificationRequest,
  QualificationDetails,
  QualificationRef,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** A candidate's qualifications and licences; they are listed in the profile. */
@Controller()
export class OwnQualificationsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', '/candidates/me/qualifications', candidatesRpc.addQualification, { status: 201 })
  add(@Input() input: QualificationDetails) {
    return this.candidates.addQualification(input)
  }

  @Route('PUT', '/candidates/me/qualifications/:qualificationId', candidatesRpc.changeQualification)
  change(@Input() input: ChangeQualificationRequest) {
    return this.candidates.changeQualification(input)
  }

  @Route('DELETE', '/candidates/me/qualifications/:qualificationId', candidatesRpc.removeQualification)
  remove(@Input() input: QualificationRef) {
    return this.candidates.removeQualification(input)
  }
}
