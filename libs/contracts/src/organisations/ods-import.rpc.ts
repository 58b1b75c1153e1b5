import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Instant, LongText, WholeNumber } from '../dsl/fields.js'

export class ImportOdsRequest {
  @LongText({ max: 4_000_000, description: 'The published file (etr.csv) as text: no header, 27 columns' })
  file: string
}

export class OdsImportReport {
  @Id() id: string
  @Instant() importedAt: string
  @WholeNumber({ min: 0, max: 1e6 }) rows: number
  @WholeNumber({ min: 0, max: 1e6 }) added: number
  @WholeNumber({ min: 0, max: 1e6 }) renamed: number
  @WholeNumber({ min: 0, max: 1e6 }) closed: number
  @WholeNumber({ min: 0, max: 1e6 }) reopened: number
  @WholeNumber({ min: 0, max: 1e6, description: 'Address, region or other details changed' }) amended: number
  @WholeNumber({ min: 0, max: 1e6 }) unchanged: number
}

export const importOds = defineRpc({
  subject: 'organisations.v1.import-ods',
  request: ImportOdsRequest,
  response: OdsImportReport,
  permission: 'organisation:manage',
  errors: ['ODS_FILE_REFUSED'],
  summary: 'Import the published list of NHS trusts. A row that cannot be read refuses the whole file.',
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
  summary: 'The report of an import',
})
