import { connectionCodes, type Connection } from '@sih/contracts/connections'
import { Faker, base, en, en_GB } from '@faker-js/faker'

export interface DemoCandidate {
  firstName: string
  lastName: string
  email: string
  dateOfBirth: string
  phone: string
  connections: Connection[]
}

/** The same people at every start. */
function demoFaker(): Faker {
  const faker = new Faker({ locale: [en_GB, en, base] })
  faker.seed(1914)
  faker.setDefaultRefDate('2026-01-01T00:00:00Z')
  return faker
}

/** Made-up candidates: four of each connection to the Armed Forces. The first one is the demonstration sign-in. */
export function demoCandidates(count = 40): DemoCandidate[] {
  const faker = demoFaker()
  return Array.from({ length: count }, (_, n) => {
    const firstName = n === 0 ? 'Sam' : faker.person.firstName()
    const lastName = n === 0 ? 'Okafor' : faker.person.lastName()
    return {
      firstName,
      lastName,
      email: n === 0 ? 'sam.okafor@candidate.example' : `candidate${n}@candidate.example`,
      dateOfBirth: faker.date.birthdate({ mode: 'age', min: 19, max: 58 }).toISOString().slice(0, 10),
      phone: `07700 900${faker.string.numeric(3)}`,
      connections: [connectionCodes[n % connectionCodes.length]!],
    }
  })
}

/** First lines of conversations, from either side. */
export const openings = {
  candidate: [
    'Good morning. I leave the Army in spring and would like to know more about insight days.',
    'Hello, I served as a combat medical technician. Which roles could fit?',
    'We are moving to your area with a posting in August. Could I talk to somebody about administration roles?',
  ],
  organisation: [
    'Thank you for your interest in us. Would a telephone call next week suit you?',
    'Hello and welcome. We run an insight day on the first Tuesday of each month: shall I put you down?',
    'Thank you for picking our trust. What kind of work are you looking for?',
  ],
  reply: ['That would be very helpful, thank you.', 'Yes please, any day after three would suit me.'],
}
