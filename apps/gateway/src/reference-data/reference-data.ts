import { ListOf, Text, connections, regions } from '@sih/contracts'
import { roles, type Role } from '@sih/kernel'

export class CodeAndLabel {
  @Text({ max: 60 }) code: string
  @Text({ max: 100 }) label: string
}

/** The lists that screens show. */
export class ReferenceData {
  @ListOf(CodeAndLabel, { max: 100 }) connections: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) regions: CodeAndLabel[]
  @ListOf(CodeAndLabel, { max: 100 }) roles: CodeAndLabel[]
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
}
