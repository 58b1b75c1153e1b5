import {
  DateOnly,
  EmailAddress,
  Flag,
  Id,
  Ids,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Secret,
  SomeOf,
  Text,
} from '../dsl/fields.js'
import { Version } from '../dsl/version.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'
import { ProfileCompleteness, ProfileSections } from './profile-sections.js'
import { ServiceDetails } from './service-details.js'

export class CandidateRef {
  @Id() candidateId: string
}

/** What somebody agrees to on registering, each by its own. */
export class Consents {
  @Flag({ description: 'That we keep the profile and show it to the organisations picked' })
  profileSharing: boolean
  @Flag({
    optional: true,
    description: 'Separate and explicit: that WIS status, which is health data, is kept and shown',
  })
  wisStatus?: boolean
}

/** What a person says of themselves on registering. */
export class RegistrationDetails extends ServiceDetails {
  @Text({ max: 80, example: 'Sam' }) firstName: string
  @Text({ max: 80, example: 'Okafor' }) lastName: string
  @EmailAddress({ example: 'sam@example.org' }) email: string
  @DateOnly({ description: 'Checks that you are 18 or over; organisations never see it' }) dateOfBirth: string
  @Text({ max: 30, optional: true }) phone?: string
  @Text({ max: 10, optional: true, description: 'Postcode or BFPO number' }) postcode?: string
  @SomeOf(connectionCodes, { name: 'Connection', min: 1 }) connections: Connection[]
  @Nested(Consents) consents: Consents
  @Ids({ max: 50, optional: true, description: 'Organisations to be shown to' }) organisationIds?: string[]
  @Secret({
    max: 100,
    optional: true,
    description: 'From the link of an invitation: whoever invited is among the organisations picked',
  })
  invitationToken?: string
}

export const candidateStates = ['awaiting_confirmation', 'active', 'switched_off', 'closed'] as const
export type CandidateState = (typeof candidateStates)[number]

/** A candidate's own view of the profile. */
export class OwnProfile extends ServiceDetails {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @DateOnly() dateOfBirth: string
  @Text({ max: 30, optional: true }) phone: string | null
  @Text({ max: 10, optional: true }) postcode: string | null
  @SomeOf(connectionCodes, { name: 'Connection' }) connections: Connection[]
  @Nested(ProfileSections) sections: ProfileSections
  @Nested(ProfileCompleteness) completeness: ProfileCompleteness
  @OneOf(candidateStates, { name: 'CandidateState' }) state: CandidateState
  @Version({ description: 'Grows with every change of the profile' }) version: number
  @Instant() registeredAt: string
}

/** A candidate as an organisation that may see them sees them. Date of birth is never in it; WIS only where agreed. */
export class CandidateProfile extends ServiceDetails {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @Text({ max: 30, optional: true }) phone: string | null
  @Text({ max: 10, optional: true }) postcode: string | null
  @SomeOf(connectionCodes, { name: 'Connection' }) connections: Connection[]
  @Instant({
    optional: true,
    description: 'When the interest in your organisation was delivered; null for the programme',
  })
  interestedSince: string | null
  @Nested(ProfileSections) sections: ProfileSections
}

export class CandidateSummary {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @SomeOf(connectionCodes, { name: 'Connection' }) connections: Connection[]
  @Instant({ optional: true }) interestedSince: string | null
  @Flag({ description: 'Came by a referral' }) byReferral: boolean
  @Flag({ description: 'Your organisation has not written since they showed interest or wrote' })
  unanswered: boolean
  @Flag({ description: 'Interested since your visit before this one' }) newSinceLastVisit: boolean
  @DateOnly({ optional: true }) earliestStart: string | null
}

export const interestStates = ['waiting', 'delivered'] as const
export type InterestState = (typeof interestStates)[number]

export class InterestView {
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @OneOf(interestStates, { name: 'InterestState' }) state: InterestState
  @Instant() expressedAt: string
  @Instant({ optional: true }) deliveredAt: string | null
  @Flag({
    description: 'You hide from this organisation: it does not see you, and waits unseen if it never did',
  })
  hidden: boolean
  @Id({ optional: true, description: 'The referral that you accepted; null where you picked it yourself' })
  referralId: string | null
}

export class Interests {
  @ListOf(InterestView, { max: 50 }) items: InterestView[]
}
