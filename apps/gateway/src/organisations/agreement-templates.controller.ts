import {
  AddTemplateRequest,
  PageRequest,
  RequireReSigningRequest,
  TemplateRef,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** The wordings of the Data Sharing Agreement. */
@Controller()
export class AgreementTemplatesController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/admin/dsa-templates', organisationsRpc.listTemplates)
  list(@Input() input: PageRequest) {
    return this.organisations.listTemplates(input)
  }

  @Route('POST', '/admin/dsa-templates', organisationsRpc.addTemplate, { status: 201 })
  add(@Input() input: AddTemplateRequest) {
    return this.organisations.addTemplate(input)
  }

  @Route('GET', '/admin/dsa-templates/:version', organisationsRpc.openTemplate)
  open(@Input() input: TemplateRef) {
    return this.organisations.openTemplate(input)
  }

  @Route('POST', '/admin/dsa-templates/:version/publish', organisationsRpc.publishTemplate)
  publish(@Input() input: TemplateRef) {
    return this.organisations.publishTemplate(input)
  }

  @Route('POST', '/admin/dsa-templates/:version/require-re-signing', organisationsRpc.requireReSigning)
  requireReSigning(@Input() input: RequireReSigningRequest) {
    return this.organisations.requireReSigning(input)
  }
}
