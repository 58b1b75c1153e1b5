import { Histogram, type Registry } from 'prom-client'

/** How long operations take and how they end. */
export class InteractionMetrics {
  private readonly durations

  constructor(registry: Registry) {
    this.durations = new Histogram({
      name: 'sih_operation_seconds',
      help: 'Duration of operations by outcome (ok or the code of the refusal)',
      labelNames: ['operation', 'outcome'] as const,
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    })
  }

  /** @returns to be called at the end with the outcome */
  start(operation: string): (outcome: string) => void {
    const startedAt = performance.now()
    return (outcome) => this.durations.observe({ operation, outcome }, (performance.now() - startedAt) / 1000)
  }
}
