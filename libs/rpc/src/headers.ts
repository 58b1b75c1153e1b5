/** What travels beside the request, never in it. */
export const headers = {
  principal: 'Principal',
  correlationId: 'Correlation-Id',
  network: 'Client-Network',
  idempotencyKey: 'Idempotency-Key',
} as const
