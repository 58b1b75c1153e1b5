import type { Refusals } from './refusals.js'

/** About organisations. */
export const organisations = {
  ORGANISATION_NOT_FOUND: { status: 404, title: 'Organisation not found' },
  ORGANISATION_CLOSED: {
    status: 409,
    title:
      'The organisation is closed: it has to be opened again first, in the ODS register or by the programme',
  },
  ORGANISATION_ALREADY_PLEDGED: { status: 409, title: 'The organisation has already pledged' },
  ORGANISATION_NOT_PLEDGED: {
    status: 409,
    title: 'The organisation has not pledged yet: accept its pledge first',
  },
  PLEDGE_NOT_FOUND: { status: 404, title: 'Pledge not found' },
  PLEDGE_ALREADY_ANSWERED: { status: 409, title: 'This pledge has been answered already' },
  AGREEMENT_NOT_FOUND: { status: 404, title: 'Agreement not found' },
  AGREEMENT_OPEN_ALREADY: {
    status: 409,
    title: 'An agreement for this organisation is already issued, signed or in force',
  },
  AGREEMENT_NOT_SIGNED: { status: 409, title: 'The agreement is not waiting for a countersignature' },
  AGREEMENT_NAME_CHANGED: {
    status: 409,
    title: 'The legal name of the organisation has changed: sign the new agreement, which was sent by e-mail',
  },
  AGREEMENT_NOT_IN_FORCE: {
    status: 409,
    title: 'No Data Sharing Agreement is in force for this organisation: nobody can be invited yet',
  },
  AGREEMENT_SIGNED_ALREADY: {
    status: 409,
    title: 'This agreement has been signed already: there is nothing more to do',
  },
  AGREEMENT_LINK_EXPIRED: {
    status: 410,
    title: 'This link has expired: ask the Step into Health programme to send the agreement again',
  },
  AGREEMENT_OVER: {
    status: 410,
    title: 'This agreement was refused, withdrawn or replaced: use the newest e-mail, or ask the programme',
  },
  AGREEMENT_NOT_AWAITED: {
    status: 409,
    title: 'This agreement is not waiting to be signed or countersigned: issue a new one',
  },
  SIGNED_COPY_NOT_FOUND: {
    status: 404,
    title: 'There is no signed copy: the agreement was signed in the service',
  },
  TEMPLATE_NOT_FOUND: { status: 404, title: 'There is no wording of the agreement with this version' },
  TEMPLATE_PUBLISHED_ALREADY: {
    status: 409,
    title: 'This wording is published and never changes: add a new one',
  },
  TEMPLATE_NOT_NEWEST: {
    status: 409,
    title: 'Agreements are issued in another wording: publish this one, or name the newest',
  },
  RE_SIGNING_REQUIRED_ALREADY: {
    status: 409,
    title: 'Agreements in older wordings are being signed again already: see the worklist',
  },
  INVITATIONS_PAUSED: {
    status: 409,
    title:
      'The legal name of your organisation has changed: nobody new can be invited until the agreement is signed in the new name',
  },
  ORGANISATION_SUSPENDED: {
    status: 409,
    title: 'The organisation is suspended: the programme has to end the suspension first',
  },
  ORGANISATION_NOT_SUSPENDED: { status: 409, title: 'The organisation is not suspended' },
  ORGANISATION_NOT_CLOSED: {
    status: 409,
    title:
      'The programme has not closed this organisation: what the ODS register closed opens again by an import',
  },
  ORGANISATION_KEPT_BY_ODS: {
    status: 409,
    title: 'The ODS register keeps this organisation: import the file that has the change',
  },
  ODS_FILE_REFUSED: { status: 422, title: 'The ODS file has rows that cannot be read: nothing was imported' },
  ODS_IMPORT_RUNNING: {
    status: 409,
    title: 'Another ODS file is being imported: try again when it is done',
  },
  INVITATION_NOT_FOUND: { status: 404, title: 'Invitation not found' },
  INVITATION_NOT_OPEN: {
    status: 409,
    title: 'This invitation was accepted or withdrawn: invite the person anew if they need one',
  },
  MAILBOX_NOT_FOUND: { status: 404, title: 'Mailbox not found' },
  MAILBOX_EXISTS: {
    status: 409,
    title: 'This mailbox is on the list already: remove it first if it needs a new link',
  },
  MEMBER_NOT_FOUND: { status: 404, title: 'User not found' },
  LAST_ADMIN: {
    status: 409,
    title: 'The organisation needs an admin: make somebody else admin first',
  },
  MEMBER_ALREADY_INVITED: { status: 409, title: 'This person has been invited already or is a user already' },
} as const satisfies Refusals
