import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { ListOf, OneOf, Text } from '../dsl/fields.js'
import {
  figureNames,
  figureUnits,
  reportNames,
  type FigureName,
  type FigureUnit,
  type ReportName,
} from './figures.js'

export class FigureDefinition {
  @OneOf(figureNames, { name: 'FigureName' }) figure: FigureName
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @Text({ max: 100 }) title: string
  @Text({ max: 600, description: 'What it counts, in plain words' }) meaning: string
  @OneOf(figureUnits, { name: 'FigureUnit' }) unit: FigureUnit
  @Text({ max: 300, optional: true, description: 'Of a share: what is counted' }) numerator: string | null
  @Text({ max: 300, optional: true, description: 'Of a share: of what' }) denominator: string | null
}

export class FigureDefinitions {
  @ListOf(FigureDefinition, { max: 100 }) figures: FigureDefinition[]
}

export const listDefinitions = defineRpc({
  subject: 'reporting.v1.list-definitions',
  request: Empty,
  response: FigureDefinitions,
  permission: ['report:own', 'report:programme'],
  summary: 'What every figure of the reports means',
})
