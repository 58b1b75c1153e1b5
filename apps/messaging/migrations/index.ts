import { AddMonthlySummaries1763900016002 } from './add-monthly-summaries.js'
import { CreateCopies1763810000001 } from './create-copies.js'
import { CreateThreads1763810000002 } from './create-threads.js'
import { CreateNotifications1763810000003 } from './create-notifications.js'
import { CreateEmails1763810000004 } from './create-emails.js'
import { AddCauseOfEmails1763810000005 } from './add-cause-of-emails.js'
import { CreateMailboxes1763900003000 } from './create-mailboxes.js'
import { AddVisibility1763900006100 } from './add-visibility.js'
import { ForgetCandidates1763900008000 } from './forget-candidates.js'
import { OrganiseThreads1763900009000 } from './organise-threads.js'
import { CreateNotes1763900009001 } from './create-notes.js'
import { CreateThreadWords1763900009002 } from './create-thread-words.js'
import { CreatePreferences1763900009003 } from './create-preferences.js'
import { CreateBulkMessages1763900009004 } from './create-bulk-messages.js'
import { CreateAttachments1763900011000 } from './create-attachments.js'
import { FollowDelivery1763900011001 } from './follow-delivery.js'
import { TellOfAlarms1763900024100 } from './tell-of-alarms.js'
import { TellOfSecurity1763900011004 } from './tell-of-security.js'
import { CreateAwaitedResponses1763900012000 } from './create-awaited-responses.js'
import { AddEngagement1763900013100 } from './add-engagement.js'
import { TellTheProgramme1763900025001 } from './tell-the-programme.js'

export const migrations = [
  CreateCopies1763810000001,
  CreateThreads1763810000002,
  CreateNotifications1763810000003,
  CreateEmails1763810000004,
  AddCauseOfEmails1763810000005,
  CreateMailboxes1763900003000,
  AddVisibility1763900006100,
  ForgetCandidates1763900008000,
  OrganiseThreads1763900009000,
  CreateNotes1763900009001,
  CreateThreadWords1763900009002,
  CreatePreferences1763900009003,
  CreateBulkMessages1763900009004,
  CreateAttachments1763900011000,
  FollowDelivery1763900011001,
  TellOfSecurity1763900011004,
  CreateAwaitedResponses1763900012000,
  AddEngagement1763900013100,
  AddMonthlySummaries1763900016002,
  TellOfAlarms1763900024100,
  TellTheProgramme1763900025001,
]
