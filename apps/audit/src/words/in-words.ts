import { allEvents, type EventEnvelope } from '@sih/contracts'
import { isId } from '@sih/kernel'
import { ending, mentions, organisationWords, type Names } from './mentions.js'
import { inMoreWords } from './refusals-in-words.js'
import { whoActed } from './who.js'

/** An entry in two parts of a sentence, so that whoever may see names can put one in the place of `who`. */
export interface Words {
  who: string
  did: string
}

/** Where an event's words speak of somebody, there the sentence says of whom. */
const places: [field: string, phrase: RegExp, words: (id: string, names: Names) => string][] = [
  ['candidateId', /\bthe candidate\b/, (id) => `candidate ${ending(id)}`],
  ['candidateId', /\bthe profile\b/, (id) => `the profile of candidate ${ending(id)}`],
  ['candidateId', /\bthe conversation\b/, (id) => `the conversation with candidate ${ending(id)}`],
  ['organisationId', /\bthe organisation\b/, organisationWords],
  ['accountId', /\bthe (account|person)\b/, (id) => `account ${ending(id)}`],
]

/** What happened, for auditors: “A user of AIREDALE” “opened the profile of candidate …7f3a91c2”. The only place that says it. */
export function inWords(
  { type, actor, data }: Pick<EventEnvelope, 'type' | 'actor' | 'data'>,
  names: Names,
): Words {
  const told = new Set([actor.accountId, actor.organisationId].filter(isId))
  const more = inMoreWords[type.split('.')[2] ?? '']?.(data)
  let did = more ?? allEvents.get(type)?.action ?? type
  for (const [field, phrase, words] of more === undefined ? places : []) {
    const id = data[field]
    if (!isId(id) || told.has(id) || !phrase.test(did)) continue
    did = did.replace(phrase, () => words(id, names))
    told.add(id)
  }
  const others = mentions(data, told, names)
  return {
    who: whoActed(actor, names),
    did: others.length > 0 ? `${did} (${others.join(', ')})` : did,
  }
}
