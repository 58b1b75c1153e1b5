/** Why staff may have a candidate erased. */
export const staffErasureReasons = [
  'asked_by_person',
  'registered_in_error',
  'deceased',
  'legal_obligation',
] as const
export type StaffErasureReason = (typeof staffErasureReasons)[number]

/** The others: by the person in the service, after two years without a sign-in, and because nobody opened the link. */
export const erasureReasons = ['own_request', ...staffErasureReasons, 'not_used', 'not_confirmed'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** The services that hold something about a candidate. Each erases its own and states it. */
export const erasingServices = ['candidates', 'gateway', 'messaging'] as const
export type ErasingService = (typeof erasingServices)[number]
