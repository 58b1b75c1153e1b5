import { Secret, Text, WholeNumber } from '@sih/contracts'

/** What the audit service is told, besides what every service is. */
export class AuditConfig {
  @Text({ max: 200, description: 'Name of this log for ever, such as step-into-health.example/audit' })
  AUDIT_ORIGIN: string
  @Secret({
    max: 500,
    description: 'Signs checkpoints: PRIVATE+KEY+<AUDIT_ORIGIN>+<id>+<key> (C2SP signed-note)',
  })
  AUDIT_SIGNING_KEY: string
  @Text({ max: 200, optional: true, description: 'Where the witness answers; nobody is asked if empty' })
  WITNESS_URL?: string
  @Secret({
    max: 500,
    optional: true,
    description: 'Public key of the witness: <name>+<id>+<key>. Needed with WITNESS_URL',
  })
  WITNESS_VERIFIER_KEY?: string
  @WholeNumber({ min: 1, max: 3650, optional: true, description: 'Days for which a saved export is kept' })
  EXPORT_DAYS = 14
}
