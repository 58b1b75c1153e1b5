import type { AlarmKind } from '@sih/contracts'
import { isId } from '@sih/kernel'
import { ending } from './mentions.js'

/** An alarm, for auditors: what was noticed, what that means, and what to do. The only place that says it. */
export interface AlarmWords {
  what: string
  meaning: string
  toDo: string
}

export interface Said {
  kind: AlarmKind
  subject: string
  occasion: string
  count: number
  beganAt: Date | null
}

const inLondon = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })
const day = inLondon({ dateStyle: 'long' })
const time = inLondon({ timeStyle: 'short' })

const entries = (count: number): string => (count === 1 ? 'One entry' : `${count} entries`)
const person = (id: string): string => `account ${ending(id)}`

const verify =
  'Export the log and check it with sih-verify: it names the entry. Keep the file, tell whoever runs the service and the data protection officer, and let nobody repair anything before they have looked.'

export function alarmInWords(said: Said): AlarmWords {
  switch (said.kind) {
    case 'gap':
      return said.subject === 'log' ? missingFromLog(said) : missingFromSource(said)
    case 'fork':
      return forked(said)
    case 'unreadable':
      return {
        what: `The service ${said.subject} sent what is no event of its own, or an event a second time`,
        meaning:
          'It was kept in the log as it came, and counts for nothing. A fault in the service does this, or somebody who writes in its name.',
        toDo: 'Open the entries: what came is in them. Tell whoever runs the service.',
      }
    case 'refused_burst':
      return refused(said)
    case 'profile_volume':
      return {
        what: `${capital(person(said.subject))} opened ${said.count} different profiles on ${day.format(said.beganAt!)}`,
        meaning:
          'That is more than the limit for one person on one day, counted until the alarm was raised. There may be a good reason, such as a large recruitment; or somebody copies profiles, or somebody else uses the account.',
        toDo: 'See which profiles, for which organisation, from where and how fast. Ask the person, or their organisation, for the reason. If there is none, have their access taken away and tell the data protection officer.',
      }
  }
}

const missingFromLog = ({ occasion, count }: Said): AlarmWords => ({
  what: `${entries(count)} ${count === 1 ? 'is' : 'are'} missing from the log, from entry ${occasion} on`,
  meaning: 'Entries are only ever added. Somebody with power over the database has taken these away.',
  toDo: verify,
})

const missingFromSource = ({ subject, occasion, count }: Said): AlarmWords => ({
  what: `${entries(count)} of the service ${subject} ${count === 1 ? 'has' : 'have'} not come, from its number ${occasion} on`,
  meaning:
    'The service has said how many entries it has made, and for some minutes nothing more has come of them. Mostly a part of the system is down and they come later; until then the trail is not complete.',
  toDo: 'See whether completeness still says so. If it does, tell whoever runs the service. Once they have come, nothing is lost: say so here.',
})

function forked({ subject }: Said): AlarmWords {
  if (subject === 'log')
    return {
      what: 'The log is no continuation of what has been signed',
      meaning: 'What is stored was changed after it was signed. No checkpoint is signed any more.',
      toDo: verify,
    }
  if (subject === 'witness')
    return {
      what: 'The witness has signed a log that is not this one',
      meaning:
        'The witness remembers what it has signed, and this log does not continue that: it was changed, or put back to an older state.',
      toDo: verify,
    }
  return {
    what: `The service ${subject} tells another history than the one that is in the log`,
    meaning:
      'What it says, or sends, does not continue what it had sent before. Its database was changed, or put back to an older state; or somebody speaks in its name. Nothing more of it is taken.',
    toDo: 'Tell whoever runs the service, and ask whether a backup was put back. What is in the log stands.',
  }
}

function refused({ subject, count, beganAt }: Said): AlarmWords {
  const when = `within ten minutes, from ${time.format(beganAt!)} on ${day.format(beganAt!)}`
  return isId(subject)
    ? {
        what: `${capital(person(subject))} was refused ${count} times ${when}`,
        meaning:
          'That is more than the limit, counted until the alarm was raised. A page or program of theirs may repeat what it may not do; or somebody tries what they can get at.',
        toDo: 'See what was asked for, and whether anything else was given. Ask the person. If they know nothing of it, have them choose a new password, or their access taken away.',
      }
    : {
        what: `Sign-ins from the network ${subject} were refused ${count} times ${when}`,
        meaning:
          'That is more than the limit, counted until the alarm was raised. Somebody may be guessing passwords, for one account or for many. Guesses are slowed down, and an account is not locked by them.',
        toDo: 'See whether a sign-in from there has succeeded. Tell whoever runs the service, who can shut the network out; if it is a hospital’s, ask there first.',
      }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
