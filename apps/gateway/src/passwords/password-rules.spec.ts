import { DomainError } from '@sih/kernel'
import { assertPasswordAllowed } from './password-rules.js'

const about = ['Sam', 'Okafor', 'sam.okafor@example.org']
const allowed = (password: string) => {
  try {
    assertPasswordAllowed(password, about)
    return true
  } catch (error) {
    if (error instanceof DomainError && error.fields[0]?.field === 'password') return false
    throw error
  }
}

describe('A password', () => {
  it.each([
    'tern-granite-apron',
    'correct horse battery staple',
    'samphire marsh kettle',
    'Жёлтый паровоз идёт',
    '🐑🐑🐓🐄🐖🦆🐈🐕🐁🐐🦢🐇',
    'x'.repeat(20) + 'plover wagon ember',
    'l8Y#kd02mQ-z',
  ])('%s is accepted: there are no rules about kinds of characters', (password) => {
    expect(allowed(password)).toBe(true)
  })

  it.each([
    ['short-apron', 'it is too short'],
    ['🐑🐓🐄🐖🦆🐈', 'it is too short, however many code units it has'],
    ['123qweasdzxc', 'it is on the list'],
    ['Unbelievable', 'it is on the list, whatever the case'],
    ['Password1234!', 'it is a common word with digits and signs'],
    ['!!P@55w0rd2024!!', 'it is a common word behind other signs'],
    ['sunshine2024', 'it is a common word with a year'],
    ['InGodWeTrust', 'it is on the list of long ones, whatever the case'],
    ['cnfc35762209', 'it is on the list of long ones, however random it looks'],
    ['passwordpassword', 'it is a common word twice'],
    ['DragonDragon99', 'it is a common word twice, with digits'],
    ['aaaaaaaaaaaaaaaa', 'it has too few different characters'],
    ['123456789012', 'it has digits only'],
    ['31.12.1999-2024', 'it has digits and signs only'],
    ['abcdefghijklmnop', 'it is the alphabet'],
    ['qwertyuiop1234', 'it is made of runs on the keyboard'],
    ['poiuytrewq54321', 'it is made of runs backwards'],
    ['sam.okafor@example.org', 'it is the e-mail address'],
    ['Sam.Okafor.1990', 'it is the name of the mailbox with a year'],
    ['okafor-okafor-1', 'it is the family name twice'],
  ])('%s is refused: %s', (password) => {
    expect(allowed(password)).toBe(false)
  })
})
