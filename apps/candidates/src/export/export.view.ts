import type { ExportReceipt, ExportSection, PersonalData } from '@sih/contracts'
import type { DataExport, DataExportPart } from './data-export.entity.js'

export const exportReceipt = ({ id, requestedAt, readyAt, expiresAt }: DataExport): ExportReceipt => ({
  id,
  requestedAt: requestedAt.toISOString(),
  readyAt: readyAt?.toISOString() ?? null,
  expiresAt: expiresAt.toISOString(),
})

export const personalData = (ready: DataExport, parts: DataExportPart[]): PersonalData => ({
  ...exportReceipt(ready),
  sections: parts.flatMap(({ sections }) => (sections ?? []) as ExportSection[]),
})
