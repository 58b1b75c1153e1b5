import { DomainError, newId, type ProblemCode } from '@sih/kernel'
import type { Organisation } from '../src/organisation/organisation.entity.js'
import type { AccessModel } from './access-model.js'

export const day = 24 * 60 * 60 * 1000

/** Something that is done to an organisation and to its model. */
export interface AccessStep {
  act(organisation: Organisation, now: Date): void
  model(model: AccessModel): void
  /** The refusals that are right as things are; none if it has to succeed. */
  refusals(model: AccessModel): ProblemCode[]
}

const signatory = { name: 'Sam Signer', email: 'sam@example.org' }
const if_ = (refused: boolean, ...codes: ProblemCode[]): ProblemCode[] => (refused ? codes : [])

/** Whoever follows a link has one that was sent: the newest. */
function newest(organisation: Organisation, otherwise: ProblemCode) {
  const agreement = organisation.agreements.at(-1)
  if (!agreement) throw new DomainError(otherwise)
  return agreement
}

export const accessSteps: Record<string, AccessStep> = {
  pledge: {
    act: (one, now) => one.pledge(now),
    model: (m) => void (m.pledged = true),
    refusals: (m) =>
      if_(!m.open, 'ORGANISATION_CLOSED').concat(if_(m.pledged, 'ORGANISATION_ALREADY_PLEDGED')),
  },
  'withdraw the pledge': {
    act: (one) => one.withdrawPledge(),
    model: (m) => void (m.pledged = false),
    refusals: (m) => if_(!m.pledged, 'ORGANISATION_NOT_PLEDGED'),
  },
  issue: {
    act: (one, now) => void one.issueAgreement(signatory, now),
    model: (m) => m.issue(),
    refusals: (m) => [
      ...if_(!m.pledged, 'ORGANISATION_NOT_PLEDGED'),
      ...if_(!m.open, 'ORGANISATION_CLOSED'),
      ...if_(m.waiting !== null || m.force?.until === Infinity, 'AGREEMENT_OPEN_ALREADY'),
    ],
  },
  sign: {
    act: (one, now) =>
      newest(one, 'LINK_NOT_VALID').sign({ name: 'Sam Signer', jobTitle: 'Director' }, one.legalName, now),
    model: (m) => m.sign(),
    refusals: (m) =>
      if_(
        !m.waiting || m.waiting.until === Infinity,
        'LINK_NOT_VALID',
        'AGREEMENT_SIGNED_ALREADY',
        'AGREEMENT_LINK_EXPIRED',
        'AGREEMENT_OVER',
        'AGREEMENT_NAME_CHANGED',
      ),
  },
  countersign: {
    act: (one, now) => newest(one, 'AGREEMENT_NOT_SIGNED').countersign(newId(), one.legalName, now),
    model: (m) => m.countersign(),
    refusals: (m) => if_(m.waiting?.until !== Infinity, 'AGREEMENT_NOT_SIGNED', 'AGREEMENT_NAME_CHANGED'),
  },
  suspend: {
    act: (one, now) => one.suspend(now),
    model: (m) => void (m.suspended = true),
    refusals: (m) => if_(m.suspended, 'ORGANISATION_SUSPENDED'),
  },
  reinstate: {
    act: (one) => one.reinstate(),
    model: (m) => void (m.suspended = false),
    refusals: (m) => if_(!m.suspended, 'ORGANISATION_NOT_SUSPENDED'),
  },
  close: {
    act: (one, now) => one.close(now),
    model: (m) => void (m.openForProgramme = false),
    refusals: (m) => if_(!m.open, 'ORGANISATION_CLOSED'),
  },
  reopen: {
    act: (one) => one.reopen(),
    model: (m) => void (m.openForProgramme = true),
    refusals: (m) => if_(m.openForProgramme, 'ORGANISATION_NOT_CLOSED'),
  },
  'close in the register': {
    act: (one) => void (one.open = false),
    model: (m) => void (m.openInRegister = false),
    refusals: () => [],
  },
  'reopen in the register': {
    act: (one) => void (one.open = true),
    model: (m) => void (m.openInRegister = true),
    refusals: () => [],
  },
  ...Object.fromEntries(
    ['OLD NAME', 'NEW NAME', 'NEWEST NAME'].map((name) => [`rename to ${name}`, renameTo(name)]),
  ),
  ...Object.fromEntries([1, 13, 27].map((days) => [`wait ${days} days`, waitFor(days)])),
}

function renameTo(name: string): AccessStep {
  return {
    act: (one) => void (one.legalName = name),
    model: (m) => m.rename(name),
    refusals: () => [],
  }
}

/** Time passes: nothing is done to the organisation itself. */
function waitFor(days: number): AccessStep {
  return { act: () => undefined, model: (m) => void (m.now += days), refusals: () => [] }
}
