import { connectionQuestionCodes, profileSectionCodes } from '@sih/contracts'
import type { OwnProfile, ProfileCompleteness, ProfileSection } from '@sih/contracts'
import { isAsked } from '../candidate/service-details.js'

export type CompletenessFacts = Omit<OwnProfile, 'completeness' | 'registeredAt'> & {
  hasCv: boolean
}

/** Nobody is asked for a qualification, a licence or a second language: not everybody has one. */
const required: Partial<
  Record<ProfileSection, { why: string; given: (facts: CompletenessFacts) => boolean }>
> = {
  about: {
    why: 'A few sentences in your own words tell an organisation more than any list.',
    given: ({ sections }) => sections.about !== null,
  },
  contact: {
    why: 'With a phone number and a postcode, organisations can reach you and see which of their sites are near you.',
    given: ({ phone, postcode }) => phone !== null && postcode !== null,
  },
  service: {
    why: 'Organisations plan support around your service, and around when you leave or move.',
    given: (facts) => {
      const asked = connectionQuestionCodes.filter((question) => isAsked(question, facts.connections))
      return asked.some((question) => facts[question] !== null)
    },
  },
  employment: {
    why: 'Organisations look for experience, and service counts. A gap is no fault: add it with its reason, such as a posting.',
    given: ({ sections }) => sections.employment.length > 0,
  },
  skills: {
    why: 'Organisations search by skills: without any, they will not find you that way.',
    given: ({ sections }) => sections.skills.length > 0,
  },
  preferences: {
    why: 'Organisations can only suggest work that suits you if they know what you look for, and where.',
    given: ({ sections }) => sections.preferences !== null,
  },
  documents: {
    why: 'Most organisations ask for a CV before anything else.',
    given: ({ hasCv }) => hasCv,
  },
}

/** How much of what matters is there: the sections that are given, of those that everybody can give, each counting the same. */
export function completeness(facts: CompletenessFacts): ProfileCompleteness {
  const sections = profileSectionCodes.filter((section) => section in required)
  const missing = sections.filter((section) => !required[section]!.given(facts))
  const percent = Math.round((100 * (sections.length - missing.length)) / sections.length)
  return { percent, missing: missing.map((section) => ({ section, why: required[section]!.why })) }
}
