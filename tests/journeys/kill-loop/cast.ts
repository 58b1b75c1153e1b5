import type { ThreadView } from '@sih/contracts'
import { Onboarding } from '../system/onboarding.js'
import type { Person } from '../system/person.js'
import { soon } from '../system/soon.js'
import type { System } from '../system/system.js'
import { asFile, shortFile } from '../system/ods-file.js'

export interface Conversation {
  threadId: string
  candidateId: string
}

/** Two organisations that talk to candidates, and a third that has nobody yet. */
export interface Cast {
  staff: Person
  auditor: Person
  /** Of the first organisation: two people, who see the same two conversations. */
  first: { people: Person[]; conversations: Conversation[] }
  second: { people: Person[]; conversations: Conversation[] }
  /** Each with their own conversations. */
  candidates: { person: Person; conversations: Conversation[] }[]
  /** Has access, so that an interest in it is delivered at once. */
  thirdOrganisationId: string
}

const organisation = (odsCode: string) => ({ odsCode, name: '', domain: odsCode.toLowerCase() })
const person = (firstName: string) => ({
  firstName,
  lastName: 'Example',
  email: `${firstName.toLowerCase()}@people.example`,
})

/** Brings everybody in, and opens four conversations. */
export async function assemble(system: System): Promise<Cast> {
  const staff = await system.staff('programme_staff', 'robin@programme.example', 'Robin Clarke')
  const auditor = await system.staff('auditor', 'alex@programme.example', 'Alex Brennan')
  const onboarding = new Onboarding(system, staff)
  await staff.upload('/admin/ods-imports', 'file', asFile(shortFile))
  const [one, two, three] = await Promise.all(
    ['RCF', 'RR8', 'RT4'].map(organisation).map(async (each) => {
      const id = await onboarding.pledge(each)
      await onboarding.countersign(id, await onboarding.sign(id, each))
      return id
    }),
  )
  const [priya, omar] = await Promise.all([
    onboarding.appoint(one!, person('Priya')),
    onboarding.appoint(two!, person('Omar')),
  ])
  const tom = await onboarding.invite(priya, person('Tom'))
  const [ann, ben, cleo] = await Promise.all([
    onboarding.register(person('Ann'), [one!, two!]),
    onboarding.register(person('Ben'), [one!]),
    onboarding.register(person('Cleo'), [two!]),
  ])
  const withAnn = await open(priya, ann)
  const withBen = await open(priya, ben)
  const annAtTwo = await open(omar, ann)
  const withCleo = await open(omar, cleo)
  await soon(async () => {
    const { items } = await tom.get<{ items: ThreadView[] }>('/threads')
    expect(items).toHaveLength(2)
  })
  return {
    staff,
    auditor,
    first: { people: [priya, tom], conversations: [withAnn, withBen] },
    second: { people: [omar], conversations: [annAtTwo, withCleo] },
    candidates: [
      { person: ann, conversations: [withAnn, annAtTwo] },
      { person: ben, conversations: [withBen] },
      { person: cleo, conversations: [withCleo] },
    ],
    thirdOrganisationId: three!,
  }
}

async function open(by: Person, { id: candidateId }: Person): Promise<Conversation> {
  const body = 'Good morning.'
  const { id: threadId } = await soon(() => by.post<ThreadView>('/threads', { candidateId, body }))
  return { threadId, candidateId }
}
