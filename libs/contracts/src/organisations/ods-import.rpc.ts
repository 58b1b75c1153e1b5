import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, OneOf, SomeOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export class ImportOdsRequest {
  @LongText({ max: 4_000_000, description: 'The published file (etr.csv) as text: no header, 27 columns' })
  file: string
  @Flag({ optional: true, description: 'True: the same report, and nothing is changed' }) dryRun?: boolean
}

export const odsImportStates = ['refused', 'tried', 'running', 'done'] as const

export class OdsImportReport {
  @Id() id: string
  @Instant() importedAt: string
  @OneOf(odsImportStates, {
    name: 'OdsImportState',
    description: 'running: the rows of a large file are still being applied; tried: a dry run',
  })
  state: (typeof odsImportStates)[number]
  @WholeNumber({ min: 0, max: 1e6 }) rows: number
  @WholeNumber({ min: 0, max: 1e6, description: 'So many of the rows are done' }) done: number
  @WholeNumber({ min: 0, max: 1e6 }) added: number
  @WholeNumber({ min: 0, max: 1e6 }) renamed: number
  @WholeNumber({ min: 0, max: 1e6 }) closed: number
  @WholeNumber({ min: 0, max: 1e6 }) reopened: number
  @WholeNumber({ min: 0, max: 1e6, description: 'Address, region or other details changed' }) amended: number
  @WholeNumber({ min: 0, max: 1e6 }) unchanged: number
  @WholeNumber({ min: 0, max: 1e6, description: 'Rows that cannot be read: nothing was imported' })
  refused: number
}

export const importOds = defineRpc({
  subject: 'organisations.v1.import-ods',
  request: ImportOdsRequest,
  response: OdsImportReport,
  permission: 'organisation:manage',
  errors: ['ODS_FILE_REFUSED', 'ODS_IMPORT_RUNNING'],
  summary: 'Import the published list of NHS trusts. A row that cannot be read refuses the whole file.',
})

export const listOdsImports = defineRpc({
  subject: 'organisations.v1.list-ods-imports',
  request: PageRequest,
  response: pageOf(OdsImportReport),
  permission: 'organisation:manage',
  summary: 'Imports, dry runs and refused files, newest first',
})

export class OdsImportRef {
  @Id() importId: string
}

export const getOdsImport = defineRpc({
  subject: 'organisations.v1.get-ods-import',
  request: OdsImportRef,
  response: OdsImportReport,
  permission: 'organisation:manage',
  errors: ['NOT_FOUND'],
  summary: 'The report of an import, and how far it is',
})

export const odsOutcomes = [
  'added',
  'renamed',
  'closed',
  'reopened',
  'amended',
  'unchanged',
  'refused',
] as const
export type OdsOutcome = (typeof odsOutcomes)[number]

export class OdsImportRowView {
  @WholeNumber({ min: 0, max: 1e7 }) line: number
  @SomeOf(odsOutcomes, { name: 'OdsOutcome', description: 'Empty while nothing has become of it yet' })
  outcomes: OdsOutcome[]
  @Text({ max: 10, optional: true }) odsCode: string | null
  @Text({ max: 200, optional: true }) name: string | null
  @Text({ max: 200, optional: true, description: 'If it was called otherwise' }) nameBefore: string | null
  @Text({ max: 1000, optional: true, description: 'Why it was refused' }) reason: string | null
}

export class ListOdsImportRowsRequest extends PageRequest {
  @Id() importId: string
  @OneOf(odsOutcomes, { name: 'OdsOutcome', optional: true }) outcome?: OdsOutcome
}

export const listOdsImportRows = defineRpc({
  subject: 'organisations.v1.list-ods-import-rows',
  request: ListOdsImportRowsRequest,
  response: pageOf(OdsImportRowView),
  permission: 'organisation:manage',
  errors: ['NOT_FOUND'],
  summary: 'What became of the rows of an import, in the order of the file',
})
