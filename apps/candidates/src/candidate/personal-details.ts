import { DomainError } from '@sih/kernel'
import { normalPhone } from './phone.js'
import { normalPostcode } from './postcode.js'

export interface PersonalDetails {
  dateOfBirth: string
  phone?: string | null
  postcode?: string | null
}

const earliestBirth = '1900-01-01'

const messages = {
  dateOfBirth: 'Enter the year of birth with four digits, like 1990',
  phone: 'Enter a phone number, like 07700 900982 or +44 7700 900982',
  postcode: 'Enter a full postcode, like LS1 4AP, or a BFPO number, like BFPO 57',
}

/**
 * The details in the form in which they are kept.
 * @throws DomainError VALIDATION_FAILED naming each that cannot be right
 */
export function personalDetails({ dateOfBirth, phone, postcode }: PersonalDetails) {
  const kept = {
    dateOfBirth: dateOfBirth >= earliestBirth ? dateOfBirth : undefined,
    phone: phone ? normalPhone(phone) : null,
    postcode: postcode ? normalPostcode(postcode) : null,
  }
  const wrong = (Object.keys(messages) as (keyof typeof kept)[]).filter((field) => kept[field] === undefined)
  if (wrong.length > 0) {
    throw new DomainError(
      'VALIDATION_FAILED',
      wrong.map((field) => ({ field, message: messages[field] })),
    )
  }
  return kept as { dateOfBirth: string; phone: string | null; postcode: string | null }
}
