import { Secret, Text, WholeNumber } from '@sih/contracts'

const limit = { min: 1, max: 1_000_000, optional: true }

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
  @WholeNumber({
    min: 1,
    max: 86_400,
    optional: true,
    description: 'Alarm: seconds in which nothing comes of what a source has announced',
  })
  ALARM_GAP_SECONDS = 300
  @WholeNumber({ ...limit, description: 'Alarm: refusals of one account in ten minutes, if more' })
  ALARM_REFUSALS = 50
  @WholeNumber({ ...limit, description: 'Alarm: refused sign-ins from one network in ten minutes, if more' })
  ALARM_SIGN_INS = 100
  @WholeNumber({ ...limit, description: 'Alarm: different profiles opened by one person in a day, if more' })
  ALARM_PROFILES = 150
}
