import { NotFoundException } from '@nestjs/common'
import type { Report } from './filter-choices.js'

const reports = ['engagement', 'placements', 'job-fillings'] as const

/** @throws NotFoundException for an address with no report of ours */
export function knownReport(name: string): Report {
  const report = reports.find((known) => known === name)
  if (!report) throw new NotFoundException()
  return report
}
