import {
  ListOf,
  OneOf,
  SomeOf,
  Text,
  WholeNumber,
  armedServices,
  bandCodes,
  bandLabel,
  connectionCodes,
  connectionQuestionCodes,
  connectionQuestions,
  connections,
  consentKinds,
  consentWordings,
  contractTypes,
  fillingWithdrawalReasons,
  notProgressingReasons,
  placementAnswers,
  placementKinds,
  placementOutcomes,
  placementStates,
  regions,
  staffGroups,
  stages,
  support,
  sustainedAnswers,
  workingPatterns,
  type Connection,
  type ConnectionQuestion,
  type ConsentKind,
} from '@sih/contracts'
import { roles, type Role } from '@sih/kernel'

export class CodeAndLabel {
  @Text({ max: 60 }) code: string
  @Text({ max: 100 }) label: string
}

/** A field of the profile, and who is asked for it. */
export class QuestionAsked {
  @OneOf(connectionQuestionCodes, { name: 'ConnectionQuestion' }) field: ConnectionQuestion
  @SomeOf(connectionCodes, { name: 'Connection' }) connections: Connection[]
}

export class ConsentWording {
  @OneOf(consentKinds, { name: 'ConsentKind' }) kind: ConsentKind
  @WholeNumber({ min: 1, max: 1000 }) version: number
  @Text({ max: 500 }) wording: string
}

/** The lists that screens show. */
export class ReferenceData {
  @ListOf(CodeAndLabel, { max: 100 }) connections: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) regions: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) roles: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) armedServices: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) staffGroups: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) bands: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) workingPatterns: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) contractTypes: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) support: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) stages: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) notProgressingReasons: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) placementKinds: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) placementStates: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) placementAnswers: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) placementOutcomes: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) sustainedAnswers: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) fillingWithdrawalReasons: CodeAndLabel[]
  @ListOf(QuestionAsked, { max: 100 }) connectionQuestions: QuestionAsked[]
  @ListOf(ConsentWording, { max: 100 }) consents: ConsentWording[]
}

const roleLabels: Record<Role, string> = {
  candidate: 'Candidate',
  organisation_user: 'User of an organisation',
  organisation_admin: 'Administrator of an organisation',
  programme_staff: 'Programme staff',
  programme_admin: 'Programme administrator',
  auditor: 'Auditor',
}

const listed = (labels: Record<string, string>, codes = Object.keys(labels)): CodeAndLabel[] =>
  codes.map((code) => ({ code, label: labels[code]! }))

export const referenceData: ReferenceData = {
  connections: listed(connections),
  regions: listed(regions),
  roles: listed(roleLabels, [...roles]),
  armedServices: listed(armedServices),
  staffGroups: listed(staffGroups, Object.keys(staffGroups).toSorted()),
  bands: bandCodes.map((code) => ({ code, label: bandLabel(code) })),
  workingPatterns: listed(workingPatterns),
  contractTypes: listed(contractTypes),
  support: listed(support),
  stages: listed(stages),
  notProgressingReasons: listed(notProgressingReasons),
  placementKinds: listed(placementKinds),
  placementStates: listed(placementStates),
  placementAnswers: listed(placementAnswers),
  placementOutcomes: listed(placementOutcomes),
  sustainedAnswers: listed(sustainedAnswers),
  fillingWithdrawalReasons: listed(fillingWithdrawalReasons),
  connectionQuestions: connectionQuestionCodes.map((field) => ({
    field,
    connections: [...connectionQuestions[field]],
  })),
  consents: consentKinds.map((kind) => ({ kind, ...consentWordings[kind] })),
}
