import type { ProblemCode } from '@sih/kernel'
import { takesIdempotencyKey, type RouteDefinition } from '../routing/route-metadata.js'

/** Every way in which a route may say no: its contract's own, and those that its kind of route always knows. */
export const knownRefusals = (route: RouteDefinition): ProblemCode[] => [
  ...route.contract.errors,
  ...(route.contract.permissions.includes('public') && route.also === null ? [] : signedIn),
  ...(route.method === 'GET' ? [] : writing),
  ...(takesIdempotencyKey(route) ? (['IDEMPOTENCY_KEY_REUSED'] as const) : []),
  ...always,
]

const signedIn = [
  'NOT_SIGNED_IN',
  'SESSION_ENDED',
  'SECOND_FACTOR_ENROLMENT_NEEDED',
  'NOT_PERMITTED',
] as const
const writing = ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const
/** An address may be as unreadable as a body. */
const always = [
  'MALFORMED_REQUEST',
  'VALIDATION_FAILED',
  'SERVICE_UNAVAILABLE',
  'NOT_RECORDED',
  'INTERNAL',
] as const
