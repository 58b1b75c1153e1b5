import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { WholeNumber } from '../dsl/fields.js'

/** Working days in England and Wales, which have the same bank holidays. */
export class ResponseDays {
  @WholeNumber({ min: 1, max: 60, description: 'Working days to answer; then the organisation is reminded' })
  remindAfter: number
  @WholeNumber({
    min: 2,
    max: 90,
    description: 'Working days until the programme is told, and the candidate of other organisations',
  })
  escalateAfter: number
}

export class ResponseSettings extends ResponseDays {
  @WholeNumber({ min: 1, max: 2_147_483_647, description: 'Give it back when you change them' })
  version: number
}

export const getResponseSettings = defineRpc({
  subject: 'messaging.v1.get-response-settings',
  request: Empty,
  response: ResponseSettings,
  permission: 'candidate:manage',
  summary: 'How many working days organisations have to answer candidates',
})

export const changeResponseSettings = defineRpc({
  subject: 'messaging.v1.change-response-settings',
  request: ResponseSettings,
  response: ResponseSettings,
  permission: 'settings:manage',
  errors: ['VERSION_CONFLICT'],
  summary:
    'Change how many working days organisations have to answer; it holds for what is asked from now on',
})
