import { addMonths, type Day } from './days.js'
import { workingDayFrom } from './working-days.js'

/**
 * When a subject access request must have been answered at the latest (UK GDPR article 12(3), as the ICO counts it): the
 * corresponding day of the next month, its last day if it has none, and the next working day if that is none.
 * @param receivedOn the day it was received, working day or not
 */
export const dueDateOfSubjectAccessRequest = (receivedOn: Day): Day =>
  workingDayFrom(addMonths(receivedOn, 1))
