import type { JobFillingView } from '@sih/contracts'
import type { JobFillingRow } from './job-filling-rows.js'

export const jobFillingView = ({
  firstName,
  lastName,
  recordedAt,
  ...row
}: JobFillingRow): JobFillingView => ({
  ...(row as Omit<JobFillingView, 'candidateName' | 'recordedAt'>),
  candidateName: `${firstName} ${lastName}`,
  recordedAt: recordedAt.toISOString(),
})
