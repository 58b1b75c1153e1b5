import type { Refusals } from './refusals.js'

/** About who is asking. */
export const access = {
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
} as const satisfies Refusals
