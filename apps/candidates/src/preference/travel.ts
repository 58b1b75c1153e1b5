import { DomainError } from '@sih/kernel'
import { normalPostcode } from '../candidate/postcode.js'
import { placeOf } from './postcode-areas.js'
import type { CandidatePreference } from './candidate-preference.entity.js'

type Travel = Pick<CandidatePreference, 'postcode' | 'radiusMiles' | 'latitude' | 'longitude'>

interface Said {
  postcode?: string | null
  radiusMiles?: number | null
}

/** Miles, where somebody says from where they would travel and not how far. */
const usual = 25

/**
 * From where somebody would travel, and how far. A BFPO number is on no map: there, regions say where somebody looks for work.
 * @throws DomainError VALIDATION_FAILED
 */
export function travelOf({ postcode, radiusMiles }: Said): Travel {
  const nowhere = { postcode: null, radiusMiles: null, latitude: null, longitude: null }
  if (!postcode) {
    if (!radiusMiles) return nowhere
    throw refused('postcode', 'Enter the postcode from which the distance counts')
  }
  const normal = normalPostcode(postcode)
  if (!normal) throw refused('postcode', 'Enter a full postcode, such as LS1 4AP, or a BFPO number')
  if (!normal.startsWith('BFPO')) {
    const place = placeOf(normal) ?? { latitude: null, longitude: null }
    return { postcode: normal, radiusMiles: radiusMiles ?? usual, ...place }
  }
  if (radiusMiles) {
    throw refused(
      'radiusMiles',
      'No distance can be measured from a BFPO number: leave it out and choose regions',
    )
  }
  return { ...nowhere, postcode: normal }
}

const refused = (field: string, message: string) => new DomainError('VALIDATION_FAILED', [{ field, message }])
