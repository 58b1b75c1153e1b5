import {
  ChangeProfileRequest,
  Empty,
  KeepPreferencesRequest,
  LanguagesRequest,
  OrganisationRef,
  SkillsRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What a candidate does for themselves. */
@Controller()
export class OwnProfileController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me', candidatesRpc.getOwnProfile)
  open(@Input() input: Empty) {
    return this.candidates.getOwnProfile(input)
  }

  @Route('PATCH', '/candidates/me', candidatesRpc.changeProfile)
  change(@Input() input: ChangeProfileRequest) {
    return this.candidates.changeProfile(input)
  }

  @Route('PUT', '/candidates/me/skills', candidatesRpc.keepSkills)
  skills(@Input() input: SkillsRequest) {
    return this.candidates.keepSkills(input)
  }

  @Route('PUT', '/candidates/me/languages', candidatesRpc.keepLanguages)
  languages(@Input() input: LanguagesRequest) {
    return this.candidates.keepLanguages(input)
  }

  @Route('GET', '/candidates/me/preferences', candidatesRpc.getPreferences)
  preferences(@Input() input: Empty) {
    return this.candidates.getPreferences(input)
  }

  @Route('PUT', '/candidates/me/preferences', candidatesRpc.keepPreferences)
  prefer(@Input() input: KeepPreferencesRequest) {
    return this.candidates.keepPreferences(input)
  }

  @Route('GET', '/candidates/me/interests', candidatesRpc.listInterests)
  interests(@Input() input: Empty) {
    return this.candidates.listInterests(input)
  }

  @Route('POST', '/candidates/me/interests', candidatesRpc.expressInterest, { status: 201 })
  pick(@Input() input: OrganisationRef) {
    return this.candidates.expressInterest(input)
  }

  @Route('DELETE', '/candidates/me/interests/:organisationId', candidatesRpc.withdrawInterest)
  drop(@Input() input: OrganisationRef) {
    return this.candidates.withdrawInterest(input)
  }
}
