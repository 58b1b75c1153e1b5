import {
  AddTemplateRequest,
  PageRequest,
  RequireReSigningRequest,
  TemplateRef,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AddTemplate } from './add-template.js'
import { PublishTemplate } from './publish-template.js'
import { ReadTemplates } from './read-templates.js'
import { RequireReSigning } from './require-re-signing.js'

@Controller()
export class TemplatesRpc {
  constructor(
    private readonly addTemplate: AddTemplate,
    private readonly publishTemplate: PublishTemplate,
    private readonly requireReSigning: RequireReSigning,
    private readonly templates: ReadTemplates,
  ) {}

  @Handles(organisationsRpc.addTemplate)
  add(request: AddTemplateRequest, principal: Principal) {
    return this.addTemplate.run(request, principal)
  }

  @Handles(organisationsRpc.publishTemplate)
  publish(request: TemplateRef, principal: Principal) {
    return this.publishTemplate.run(request, principal)
  }

  @Handles(organisationsRpc.requireReSigning)
  reSign(request: RequireReSigningRequest) {
    return this.requireReSigning.run(request)
  }

  @Handles(organisationsRpc.listTemplates)
  list(request: PageRequest) {
    return this.templates.list(request)
  }

  @Handles(organisationsRpc.openTemplate)
  open(request: TemplateRef) {
    return this.templates.open(request)
  }
}
