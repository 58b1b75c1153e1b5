import { ukDay, ukTime } from '@sih/calendar'
import type { AgreementDocument, AgreementEndReason } from '@sih/contracts'

const states: Record<AgreementDocument['state'], string> = {
  issued: 'Issued, not signed yet',
  signed: 'Signed, not countersigned yet',
  in_force: 'In force',
  lapsed: 'Not in force any more',
}

const reasons: Record<AgreementEndReason, string> = {
  legal_name_changed: 'the legal name of the organisation changed',
  closed_in_ods: 'the organisation was closed in the register of the NHS Organisation Data Service',
  closed_by_programme: 'the programme closed the organisation',
  pledge_withdrawn: 'the organisation withdrew its pledge',
  link_expired: 'nobody signed it in time',
  expired: 'the time for which it was made has passed',
  template_withdrawn: 'the programme has replaced the wording',
  superseded: 'a newer agreement has taken its place',
  refused: 'the signatory refused to sign it',
  withdrawn: 'the programme withdrew it before it was in force',
}

export const agreementTitle = ({ legalName }: AgreementDocument): string =>
  `Data Sharing Agreement with ${legalName}`

/** Everything about an agreement but its text, in the words and the order in which it is shown and printed. */
export function agreementFacts(agreement: AgreementDocument): [string, string][] {
  const { signedAt, countersignedAt } = agreement
  return [
    ['State', stateOf(agreement)],
    ['Organisation', organisation(agreement)],
    ['Version of the wording', agreement.templateVersion],
    ['Issued', ukTime(agreement.issuedAt)],
    [signedAt ? 'Signed by' : 'To be signed by', signatory(agreement)],
    ['Signed', signed(agreement)],
    ['Countersigned for the programme', countersignedAt ? ukTime(countersignedAt) : 'Not yet'],
    ...refusal(agreement),
    ['SHA-256 of the text', agreement.textHash],
    ['Identifier', agreement.id],
  ]
}

const organisation = ({ legalName, odsCode }: AgreementDocument): string =>
  odsCode ? `${legalName} (ODS code ${odsCode})` : legalName

function stateOf({ state, endReason, endedAt }: AgreementDocument): string {
  if (!endReason || !endedAt) return states[state]
  return `${states[state]}: ${reasons[endReason]} (${ukTime(endedAt)})`
}

function signed({ signedOn, signedAt }: AgreementDocument): string {
  if (!signedAt) return 'Not yet'
  return signedOn ? `${ukDay(signedOn)}, on a copy recorded on ${ukTime(signedAt)}` : ukTime(signedAt)
}

const refusal = ({ refusalReason }: AgreementDocument): [string, string][] =>
  refusalReason === null ? [] : [['What the signatory said on refusing', refusalReason]]

const signatory = ({ signatoryName, signatoryJobTitle }: AgreementDocument): string =>
  signatoryJobTitle ? `${signatoryName}, ${signatoryJobTitle}` : signatoryName
