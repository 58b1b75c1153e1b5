import type { Refusals } from './refusals.js'

/** About candidates. */
export const candidates = {
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
  STAGE_ENDED: {
    status: 409,
    title:
      'This has ended: the candidate has the job, or is no longer interested. Withdraw the job filling if it was a mistake',
  },
  STAGE_UNCHANGED: {
    status: 409,
    title: 'The candidate is at this stage already: say that it is a correction to change the reason',
  },
  PLACEMENT_NOT_FOUND: { status: 404, title: 'Placement not found' },
  PLACEMENT_STATE: {
    status: 409,
    title:
      'This placement cannot go there from where it is: load it again, or say that you correct a mistake',
  },
  PLACEMENT_NOT_CLEARED: { status: 409, title: 'Record that clearance is done before the placement begins' },
  PLACEMENT_DECLINED: {
    status: 409,
    title: 'The candidate has not agreed to this plan: change the dates, or cancel the placement',
  },
  PLACEMENT_NOT_COMPLETED: { status: 409, title: 'Review a placement when it is completed' },
  PLACEMENT_REVIEWED: {
    status: 409,
    title: 'Your side has reviewed this placement already: correct that review',
  },
  REVIEW_NOT_FOUND: { status: 404, title: 'Your side has not reviewed this placement yet' },
  JOB_FILLING_NOT_FOUND: { status: 404, title: 'Job filling not found' },
  JOB_FILLING_EXISTS: {
    status: 409,
    title: 'Your organisation has recorded a job for this candidate already: correct that one',
  },
  JOB_FILLING_WITHDRAWN: { status: 409, title: 'This job filling is withdrawn: record a new one' },
  FOLLOW_UP_NOT_DUE: { status: 409, title: 'Answer this when that many months in the job have passed' },
  TOO_MANY_SAVED_SEARCHES: { status: 409, title: 'You can keep 20 saved searches: remove one first' },
} as const satisfies Refusals
