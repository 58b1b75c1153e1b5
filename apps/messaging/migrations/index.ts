import { AddCauseOfEmails1763810000005 } from './add-cause-of-emails.js'
import { AddVisibility1763900006100 } from './add-visibility.js'
import { CreateCopies1763810000001 } from './create-copies.js'
import { CreateEmails1763810000004 } from './create-emails.js'
import { CreateMailboxes1763900003000 } from './create-mailboxes.js'
import { CreateNotifications1763810000003 } from './create-notifications.js'
import { CreateThreads1763810000002 } from './create-threads.js'
import { ForgetCandidates1763900008000 } from './forget-candidates.js'

export const migrations = [
  CreateCopies1763810000001,
  CreateThreads1763810000002,
  CreateNotifications1763810000003,
  CreateEmails1763810000004,
  AddCauseOfEmails1763810000005,
  CreateMailboxes1763900003000,
  AddVisibility1763900006100,
  ForgetCandidates1763900008000,
]
