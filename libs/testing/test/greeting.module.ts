import {
  defineEvent,
  defineRpc,
  organisationsEvents,
  Flag,
  Id,
  OrganisationState,
  Text,
} from '@sih/contracts'
import { Reacts } from '@sih/journal'
import { DomainError } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Handles } from '@sih/rpc'
import { ServiceHostModule } from '@sih/service-host'
import { Controller, Injectable, Module } from '@nestjs/common'

export class GreetRequest {
  @Id() candidateId: string
  @Text({ max: 20 }) greeting: string
  @Flag({ optional: true }) silently?: boolean
}

export class Greeted {
  @Id() candidateId: string
}

export const greet = defineRpc({
  subject: 'candidates.v1.greet',
  request: GreetRequest,
  response: Greeted,
  permission: 'candidate:read',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Greet a candidate',
})

export const glance = defineRpc({
  subject: 'candidates.v1.glance',
  request: GreetRequest,
  response: Greeted,
  permission: 'candidate:read',
  summary: 'Look without changing anything',
})

export const greeted = defineEvent({
  source: 'candidates',
  name: 'greeted',
  version: 1,
  data: Greeted,
  action: 'greeted the candidate',
})

@Controller()
class Greetings {
  constructor(private readonly work: UnitOfWork) {}

  @Handles(greet)
  greet({ candidateId, greeting, silently }: GreetRequest) {
    return this.work.run(async (tx) => {
      if (greeting === 'go away') throw new DomainError('CANDIDATE_NOT_FOUND')
      if (!silently) tx.publish(greeted, { candidateId })
      return { candidateId }
    })
  }

  @Handles(glance)
  glance({ candidateId, greeting, silently }: GreetRequest) {
    return this.work.read(async (tx) => {
      if (greeting === 'broken') await tx.query('select 1 / 0')
      if (greeting === 'go away') throw new DomainError('CANDIDATE_NOT_FOUND')
      if (!silently) tx.publish(greeted, { candidateId })
      return { candidateId }
    })
  }
}

@Injectable()
class GreetOrganisations {
  @Reacts(organisationsEvents.organisationChanged)
  async run(tx: Tx, { organisationId }: OrganisationState): Promise<void> {
    tx.publish(greeted, { candidateId: organisationId })
  }
}

export const greetingRpc = { greet, glance }

@Module({
  imports: [ServiceHostModule.for({ service: 'candidates', entities: [], rpc: greetingRpc })],
  controllers: [Greetings],
  providers: [GreetOrganisations],
})
export class GreetingModule {}
