import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { WholeNumber } from '../dsl/fields.js'
import { Version } from '../dsl/version.js'

/** How far somebody has come who does not sign in. */
export const retentionStages = [
  'in_use',
  'warned',
  'switched_off',
  'erasure_warned',
  'erasure_warned_again',
  'erased',
] as const
export type RetentionStage = (typeof retentionStages)[number]

/** Months without a sign-in. Whatever they are, nobody loses anything less than 28 days after the e-mail that says so. */
export class RetentionMonths {
  @WholeNumber({
    min: 1,
    max: 119,
    description: 'Until a candidate is warned that the profile will be switched off',
  })
  warnAfter: number
  @WholeNumber({ min: 2, max: 119, description: 'Until the profile is switched off' }) switchOffAfter: number
  @WholeNumber({
    min: 6,
    max: 120,
    description: 'Until everything is erased; warnings of it go out two months and one month before',
  })
  eraseAfter: number
}

export class RetentionSettings extends RetentionMonths {
  @Version({ description: 'Give it back when you change them, here or as If-Match' }) version: number
}

export const getRetentionSettings = defineRpc({
  subject: 'candidates.v1.get-retention-settings',
  request: Empty,
  response: RetentionSettings,
  permission: 'data-rights:manage',
  summary: 'After how many months without a sign-in candidates are warned, hidden and erased',
})

export const changeRetentionSettings = defineRpc({
  subject: 'candidates.v1.change-retention-settings',
  request: RetentionSettings,
  response: RetentionSettings,
  permission: 'settings:manage',
  errors: ['VERSION_CONFLICT'],
  summary: 'Change after how many months without a sign-in candidates are warned, hidden and erased',
})
