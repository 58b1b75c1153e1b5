/** What travels beside the request, never in it. */
export const headers = {
  principal: 'Principal',
  correlationId: 'Correlation-Id',
  network: 'Client-Network',
  idempotencyKey: 'Idempotency-Key',
  /** The event that made this request follow. */
  causeId: 'Cause-Id',
  /** What the first event of this request is to be called. */
  eventId: 'Event-Id',
} as const
