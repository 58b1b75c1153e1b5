import type { ProblemCode } from '@sih/kernel'
import type { RouteDefinition } from '../routing/route-metadata.js'

/** Every way in which a route may say no: its contract's own, and those that its kind of route always knows. */
export const knownRefusals = ({ method, contract, also }: RouteDefinition): ProblemCode[] => [
  ...contract.errors,
  ...(contract.permissions.includes('public') && also === null ? [] : signedIn),
  ...(method === 'GET' ? [] : writing),
  ...always,
]

const signedIn = ['NOT_SIGNED_IN', 'SESSION_ENDED', 'NOT_PERMITTED'] as const
const writing = [
  'MALFORMED_REQUEST',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REUSED',
] as const
const always = ['VALIDATION_FAILED', 'SERVICE_UNAVAILABLE', 'NOT_RECORDED', 'INTERNAL'] as const
