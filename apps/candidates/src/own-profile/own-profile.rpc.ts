import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type ChangeProfileRequest,
  type Empty,
  type KeepPreferencesRequest,
  type LanguagesRequest,
  type SkillsRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { GetPreferences } from '../preference/get-preferences.js'
import { KeepPreferences } from '../preference/keep-preferences.js'
import { ChangeProfile } from './change-profile.js'
import { KeepLanguages } from './keep-languages.js'
import { KeepSkills } from './keep-skills.js'

@Controller()
export class OwnProfileRpc {
  constructor(
    private readonly changeProfile: ChangeProfile,
    private readonly keepSkills: KeepSkills,
    private readonly keepLanguages: KeepLanguages,
    private readonly getPreferences: GetPreferences,
    private readonly keepPreferences: KeepPreferences,
  ) {}

  @Handles(candidatesRpc.changeProfile) change(request: ChangeProfileRequest, principal: Principal) {
    return this.changeProfile.run(request, principal)
  }

  @Handles(candidatesRpc.keepSkills) skills(request: SkillsRequest, principal: Principal) {
    return this.keepSkills.run(request, principal)
  }

  @Handles(candidatesRpc.keepLanguages) languages(request: LanguagesRequest, principal: Principal) {
    return this.keepLanguages.run(request, principal)
  }

  @Handles(candidatesRpc.getPreferences) preferences(_request: Empty, principal: Principal) {
    return this.getPreferences.run(principal)
  }

  @Handles(candidatesRpc.keepPreferences) prefer(request: KeepPreferencesRequest, principal: Principal) {
    return this.keepPreferences.run(request, principal)
  }
}
