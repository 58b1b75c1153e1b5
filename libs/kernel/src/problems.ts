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
  SUBJECT_ACCESS_REQUEST_NOT_FOUND: { status: 404, title: 'Subject access request not found' },
  SUBJECT_ACCESS_REQUEST_ANSWERED: {
    status: 409,
    title: 'This subject access request has been answered already',
  },
  SUBJECT_ACCESS_REQUEST_OPEN: {
    status: 409,
    title:
      'The person waits for the answer to a subject access request: record the answer before you erase anything',
  },
  EXPORT_NOT_FOUND: {
    status: 404,
    title:
      'There is nothing to download: you have not asked for your data, or it has expired. Ask for it again',
  },
  EXPORT_NOT_READY: {
    status: 409,
    title: 'Your data is still being put together: we will send you an e-mail when it is ready',
  },
  ERASURE_NOT_FOUND: { status: 404, title: 'Nothing is being erased, or was erased, about this person' },
  CANDIDATE_ALREADY_REGISTERED: { status: 409, title: 'This candidate is registered already' },
  DOCUMENT_NOT_FOUND: { status: 404, title: 'There is no such document: it may have been deleted' },
  TOO_MANY_DOCUMENTS: { status: 409, title: 'You can keep up to 10 documents: delete one first' },
  EMPLOYMENT_NOT_FOUND: { status: 404, title: 'There is no such job or gap in your history' },
  QUALIFICATION_NOT_FOUND: {
    status: 404,
    title: 'There is no such qualification or licence in your profile',
  },
  PROFILE_SECTION_FULL: { status: 409, title: 'You can list up to 50 here: remove one first' },
  CONSENT_NOT_FOUND: { status: 404, title: 'You have not agreed to this, or withdrew it already' },
  CONSENT_NEEDED: {
    status: 409,
    title: 'We cannot keep a profile without this: switch the profile off, or erase it, in place of this',
  },
  CANDIDATE_INVITATION_NOT_FOUND: {
    status: 404,
    title: 'Invitation not found: it may have been deleted after its time',
  },
  CANDIDATE_ALREADY_INVITED: {
    status: 409,
    title: 'You have invited this address already: withdraw that invitation first to send another',
  },
  CANDIDATE_INVITATIONS_CLOSED: {
    status: 409,
    title: 'Your organisation has no access at present: it can invite people again when it has',
  },
  TOO_MANY_INTERESTS: { status: 409, title: 'You can pick up to 50 organisations: drop one first' },
  PROFILE_CLOSED: { status: 409, title: 'The profile is closed: reopen it first' },
  PROFILE_NOT_CLOSED: { status: 409, title: 'The profile is not closed: there is nothing to reopen' },
  REGISTRATION_INCOMPLETE: {
    status: 409,
    title: 'The registration is not complete: confirm the e-mail address first',
  },
  TOO_MANY_HIDDEN_FROM: {
    status: 409,
    title: 'You can hide from up to 200 organisations: show yourself to one, or switch the profile off',
  },
  REFERRAL_NOT_FOUND: { status: 404, title: 'Referral not found' },
  REFERRAL_EXISTS: { status: 409, title: 'You have proposed this organisation to the candidate already' },
  REFERRAL_TO_ITSELF: { status: 422, title: 'Propose another organisation than your own' },
  REFERRAL_ALREADY_ANSWERED: {
    status: 409,
    title: 'This referral is answered already: pick or drop the organisation instead',
  },
  SAVED_SEARCH_NOT_FOUND: { status: 404, title: 'Saved search not found' },
  SAVED_SEARCH_EXISTS: { status: 409, title: 'You have a saved search of this name: choose another name' },
  TOO_MANY_SAVED_SEARCHES: { status: 409, title: 'You can keep 20 saved searches: remove one first' },

  // messaging
  THREAD_NOT_FOUND: { status: 404, title: 'Conversation not found' },
  THREAD_READ_ONLY: {
    status: 409,
    title: 'This conversation is read only at the moment: the organisation cannot see it',
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
