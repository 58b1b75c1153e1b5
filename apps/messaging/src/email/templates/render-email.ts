import type { EmailKind } from '../email-kind.js'
import type { EmailParameters } from '../email.entity.js'
import { agreementEnding } from './agreement-ending.js'
import { agreementReminder } from './agreement-reminder.js'
import { agreementToSign } from './agreement-to-sign.js'
import { agreementStep } from './agreement-step.js'
import { assignment, colleagueJoined, mention } from './among-colleagues.js'
import { alreadyRegistered } from './already-registered.js'
import { auditAlarm } from './audit-alarm.js'
import { candidateInvitation } from './candidate-invitation.js'
import { confirmEmail } from './confirm-email.js'
import { confirmMailbox } from './confirm-mailbox.js'
import { dailyDigest } from './daily-digest.js'
import type { EmailContent, EmailTemplate } from './email-content.js'
import { jobFollowUp, placementStep, stageMoved } from './engagement.js'
import { erasureCompleted } from './erasure-completed.js'
import { exportReady } from './export-ready.js'
import { greeting } from './greeting.js'
import { html } from './html.js'
import { interestWithdrawn } from './interest-withdrawn.js'
import { monthlySummary } from './monthly-summary.js'
import { othersNearby, responseOverdue } from './waiting-for-an-answer.js'
import { savedSearchMatched } from './saved-search-matched.js'
import { referralProposed } from './referral-proposed.js'
import { invitation } from './invitation.js'
import { newInterest } from './new-interest.js'
import { confirmNewAddress, leaveAddress } from './email-change.js'
import { newMessage } from './new-message.js'
import { staffInvitation } from './staff-invitation.js'
import { noAccount } from './no-account.js'
import { erasureWarning, unusedSwitchedOff, unusedWarning } from './not-used.js'
import { passwordReset } from './password-reset.js'
import {
  addressChanged,
  passwordChanged,
  recoveryCodeUsed,
  recoveryCodesRenewed,
  secondFactorAdded,
  secondFactorRemoved,
} from './security-notices.js'

const templates: Record<EmailKind, EmailTemplate> = {
  confirm_email: confirmEmail,
  already_registered: alreadyRegistered,
  agreement_to_sign: agreementToSign,
  agreement_reminder: agreementReminder,
  agreement_ending: agreementEnding,
  invitation,
  staff_invitation: staffInvitation,
  candidate_invitation: candidateInvitation,
  confirm_mailbox: confirmMailbox,
  new_interest: newInterest,
  interest_withdrawn: interestWithdrawn,
  new_message: newMessage,
  referral_proposed: referralProposed,
  mention,
  assignment,
  agreement_step: agreementStep,
  colleague_joined: colleagueJoined,
  saved_search_matched: savedSearchMatched,
  response_overdue: responseOverdue,
  others_nearby: othersNearby,
  placement_step: placementStep,
  job_follow_up: jobFollowUp,
  stage_moved: stageMoved,
  monthly_summary: monthlySummary,
  daily_digest: dailyDigest,
  audit_alarm: auditAlarm,
  password_reset: passwordReset,
  leave_address: leaveAddress,
  confirm_new_address: confirmNewAddress,
  address_changed: addressChanged,
  no_account: noAccount,
  password_changed: passwordChanged,
  second_factor_added: secondFactorAdded,
  second_factor_removed: secondFactorRemoved,
  recovery_codes_renewed: recoveryCodesRenewed,
  recovery_code_used: recoveryCodeUsed,
  erasure_completed: erasureCompleted,
  export_ready: exportReady,
  unused_warning: unusedWarning,
  unused_switched_off: unusedSwitchedOff,
  erasure_warning: erasureWarning,
}

/** @param publicUrl where people reach the service */
export function renderEmail(
  kind: EmailKind,
  parameters: EmailParameters,
  publicUrl: string,
): { subject: string; text: string; html: string } {
  const content = templates[kind](parameters, publicUrl.replace(/\/+$/, ''))
  const hello = greeting(parameters.recipientName)
  return { subject: content.subject, text: asText(content, hello), html: asHtml(content, hello) }
}

const choose = 'Choose what you are told by e-mail'

const asText = (
  { paragraphs, action, oneTimeCode, reason, preferences }: EmailContent,
  hello: string,
): string =>
  [
    hello,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...(oneTimeCode ? [`One-time code: ${oneTimeCode}`] : []),
    'Step into Health',
    preferences ? `${reason} ${choose}: ${preferences}` : reason,
  ].join('\n\n') + '\n'

/** Readable by screen readers and without images or styles: a language, a title, one heading, links that say where they lead. */
const asHtml = (
  { subject, paragraphs, action, oneTimeCode, reason, preferences }: EmailContent,
  hello: string,
): string =>
  html`<!DOCTYPE html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body
        style="margin: 0 auto; padding: 16px; max-width: 600px; font: 19px/1.5 Arial, sans-serif; color: #212b32"
      >
        <h1 style="font-size: 26px">${subject}</h1>
        <p>${hello}</p>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${action ? html`<p><a href="${action.url}" style="color: #005eb8">${action.label}</a></p>` : []}
        ${oneTimeCode ? html`<p>One-time code: <strong>${oneTimeCode}</strong></p>` : []}
        <p>Step into Health</p>
        <p style="font-size: 16px">${reason}</p>
        ${preferences ? html`<p style="font-size: 16px"><a href="${preferences}">${choose}</a></p>` : []}
      </body>
    </html> `.source
