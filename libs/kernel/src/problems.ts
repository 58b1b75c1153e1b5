/**
 * Every way in which the system says no: code → HTTP status and a title in plain English.
 * The code is the stable name that clients may test (RFC 9457 member `code`); a code that is not listed does not compile.
 */
export const problems = {
  // the request itself
  VALIDATION_FAILED: { status: 422, title: 'Some of the information is missing or not valid' },
  MALFORMED_REQUEST: { status: 400, title: 'The request could not be read' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not support that method' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Send the request body as application/json' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request is too large' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This Idempotency-Key was used for a different request: use a new key',
  },
  VERSION_CONFLICT: { status: 412, title: 'Somebody else changed this in the meantime: load it again' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many attempts: wait a little and try again' },

  // who is asking
  NOT_SIGNED_IN: { status: 401, title: 'Sign in to continue' },
  SIGN_IN_FAILED: { status: 401, title: 'The e-mail address or password is not right' },
  SESSION_ENDED: { status: 401, title: 'Your session has ended: sign in again' },
  ORGANISATION_CHOICE_NEEDED: {
    status: 409,
    title: 'You belong to several organisations: choose the one to act for and sign in again',
  },
  NO_ORGANISATION: {
    status: 403,
    title: 'You belong to no organisation at present: ask its admin, or the programme, to invite you again',
  },
  PASSWORD_WRONG: { status: 422, title: 'The password is not right: check it and try again' },
  CODE_WRONG: { status: 422, title: 'The code is not right, or was used already: enter the newest one' },
  SECOND_FACTOR_NEEDED: {
    status: 401,
    title: 'Enter the code that your authenticator app shows, or a recovery code',
  },
  SECOND_FACTOR_WRONG: {
    status: 401,
    title: 'The code is not right, or was used already: wait for the next one and sign in again',
  },
  SECOND_FACTOR_ENROLMENT_NEEDED: {
    status: 403,
    title: 'Set up an authenticator app for your account first: everything else is closed until then',
  },
  SECOND_FACTOR_EXISTS: {
    status: 409,
    title: 'An authenticator app is set up already: remove it before you set up another',
  },
  SECOND_FACTOR_NOT_FOUND: { status: 404, title: 'No authenticator app is set up or being set up' },
  FRESH_SIGN_IN_NEEDED: {
    status: 403,
    title: 'You signed in more than 15 minutes ago: sign in again to change this',
  },
  ACCOUNT_NOT_FOUND: { status: 404, title: 'Account not found' },
  SESSION_NOT_FOUND: { status: 404, title: 'Session not found: it may have ended already' },
  NOT_PERMITTED: { status: 403, title: 'Your role does not allow this' },
  LINK_NOT_VALID: {
    status: 410,
    title: 'This link has expired, was used already or is not complete: ask for a new one',
  },
  LINK_EXPIRED: { status: 410, title: 'This link has expired: ask whoever sent it for a new one' },
  LINK_USED_ALREADY: {
    status: 410,
    title: 'This link was used already: sign in, or ask for a new one if it was not you who used it',
  },
  LINK_WITHDRAWN: { status: 410, title: 'This invitation was withdrawn: ask whoever sent it' },
  ACCOUNT_EXISTS: {
    status: 409,
    title: 'There is already an account for this e-mail address: use its password',
  },
  ADDRESS_IN_OTHER_USE: {
    status: 409,
    title: 'This e-mail address has an account of another kind: ask to be invited at a different address',
  },
  STAFF_NOT_FOUND: { status: 404, title: 'Nobody of the programme found' },
  STAFF_ALREADY_INVITED: {
    status: 409,
    title:
      'This person is on the list of staff already: send the invitation again, or let them in again, there',
  },
  LAST_PROGRAMME_ADMIN: {
    status: 409,
    title: 'The programme needs an admin: make somebody else programme admin first',
  },

  // organisations
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

  // candidates
  CANDIDATE_NOT_FOUND: { status: 404, title: 'Candidate not found' },
  CANDIDATE_TOO_YOUNG: { status: 422, title: 'You must be 18 or over to register' },
  CONSENT_MISSING: { status: 422, title: 'We need your agreement before we can register you' },
  INTEREST_ALREADY_EXPRESSED: { status: 409, title: 'You have already picked this organisation' },
  INTEREST_NOT_FOUND: { status: 404, title: 'You have not picked this organisation' },
  CANDIDATE_ALREADY_REGISTERED: { status: 409, title: 'This candidate is registered already' },
  TOO_MANY_INTERESTS: { status: 409, title: 'You can pick up to 50 organisations: drop one first' },

  // messaging
  THREAD_NOT_FOUND: { status: 404, title: 'Conversation not found' },
  THREAD_READ_ONLY: {
    status: 409,
    title: 'This conversation is read only at the moment: the organisation has no access',
  },
  MESSAGE_TEMPLATE_NOT_FOUND: { status: 404, title: 'Template not found' },
  MESSAGE_TEMPLATE_EXISTS: {
    status: 409,
    title: 'There is a template of this name already: choose another name, or change that one',
  },
  BULK_MESSAGE_NOT_FOUND: { status: 404, title: 'There is no message to many candidates with this number' },
  SECURITY_NOTICES_NEEDED: {
    status: 422,
    title: 'Notices about the safety of your account are always sent at once: leave security out',
  },
  NOTIFICATION_NOT_FOUND: { status: 404, title: 'Notification not found' },

  // audit
  ENTRY_NOT_FOUND: { status: 404, title: 'There is no entry with this number' },
  PROOF_OUT_OF_RANGE: { status: 422, title: 'The log is not that large: ask for a smaller size or index' },

  // the system
  COPY_STALE: { status: 503, title: 'We cannot be sure of the current access state: try again shortly' },
  SERVICE_UNAVAILABLE: { status: 503, title: 'This part of the service is not available: try again shortly' },
  NOT_RECORDED: {
    status: 503,
    title: 'The request could not be recorded, so it was not carried out: try again',
  },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems
