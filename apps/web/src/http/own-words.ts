import type { Typed } from './typed.js'

/** What to do about a field that was left empty, where the API can only say that there is too little in it. */
const whenEmpty: Record<string, string> = {
  about: 'Write a few sentences about yourself',
  address: 'Enter the address',
  answer: 'Select your answer',
  answeredOn: 'Enter when it was answered',
  band: 'Select the band',
  body: 'Write your message',
  by: 'Enter the day',
  connections: 'Select how you are connected with the Armed Forces',
  contactEmail: 'Enter your e-mail address',
  contactJobTitle: 'Enter your job title',
  contactName: 'Enter your name',
  contractType: 'Select the type of contract',
  currentPassword: 'Enter the password that you have now',
  dateOfBirth: 'Enter your date of birth',
  department: 'Enter the department',
  email: 'Enter an e-mail address',
  employer: 'Enter the employer',
  eraseAfter: 'Enter the number of months',
  escalateAfter: 'Enter the number of working days',
  firstName: 'Enter the first name',
  found: 'Write what you found',
  helpful: 'Select whether it helped',
  kind: 'Select what it is',
  lastName: 'Enter the last name',
  legalName: 'Enter the legal name',
  name: 'Enter the name',
  newPassword: 'Enter a new password',
  note: 'Write your note',
  odsCode: 'Enter the ODS code',
  password: 'Enter your password',
  postcode: 'Enter the postcode',
  reason: 'Give the reason',
  receivedBy: 'Select how it came',
  receivedOn: 'Enter when it was received',
  region: 'Select the region',
  remindAfter: 'Enter the number of working days',
  role: 'Select the role',
  roleTitle: 'Enter the job title',
  signatoryEmail: 'Enter the e-mail address of the signatory',
  signatoryJobTitle: 'Enter your job title',
  signatoryName: 'Enter your full name',
  signedOn: 'Enter when it was signed',
  staffGroup: 'Select the staff group',
  startedOn: 'Enter when it began',
  startsOn: 'Enter the first day',
  switchOffAfter: 'Enter the number of months',
  title: 'Enter the job title',
  to: 'Select the stage',
  token: 'Enter the code from the e-mail',
  type: 'Select the type',
  warnAfter: 'Enter the number of months',
  words: 'Say it in a few words',
}

type Problem = { field: string; message: string }

/** The same problem, said for people where a field was left empty. */
export function inOwnWords(problem: Problem, typed: Typed): Problem {
  const empty = typed.list(problem.field).length === 0 && typed.date(problem.field) === undefined
  const message = empty ? whenEmpty[problem.field] : undefined
  return message ? { ...problem, message } : problem
}
