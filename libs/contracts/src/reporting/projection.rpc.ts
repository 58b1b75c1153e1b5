import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Instant, ListOf, OneOf, WholeNumber } from '../dsl/fields.js'
import { whole } from './overview.rpc.js'

export const generationStates = ['building', 'active', 'retired'] as const
export type GenerationState = (typeof generationStates)[number]

export class ProjectionGeneration {
  @WholeNumber({ ...whole }) id: number
  @OneOf(generationStates, { name: 'GenerationState', description: 'The active one answers' })
  state: GenerationState
  @Instant() begunAt: string
  @WholeNumber({ ...whole, description: 'How many have been counted, corrected ones included' })
  facts: number
}

export class Projection {
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @ListOf(ProjectionGeneration, { max: 100 }) generations: ProjectionGeneration[]
}

export const getProjection = defineRpc({
  subject: 'reporting.v1.get-projection',
  request: Empty,
  response: Projection,
  permission: 'settings:manage',
  summary: 'How current the reports are, and how far they have been made anew',
})

export const startRebuild = defineRpc({
  subject: 'reporting.v1.start-rebuild',
  request: Empty,
  response: Projection,
  permission: 'settings:manage',
  errors: ['REBUILD_UNDER_WAY'],
  summary: 'Make the reports anew from the history; until that is done the present ones answer',
})
