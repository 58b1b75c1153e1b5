import { DomainError } from '@sih/kernel'
import { commonLongPasswords } from './common-long-passwords.js'
import { commonPasswords } from './common-passwords.js'

const shortest = 12

/**
 * NIST SP 800-63B: length, and nothing that is guessed first. No rules about kinds of characters.
 * @param about what anybody would try first, such as the person's name and e-mail address
 * @param field what the password is called in the request
 * @throws DomainError VALIDATION_FAILED that says which rule it was
 */
export function assertPasswordAllowed(
  password: string,
  about: (string | undefined)[],
  field = 'password',
): void {
  const problem = problemWith(password, about)
  if (problem) throw new DomainError('VALIDATION_FAILED', [{ field, message: problem }])
}

function problemWith(password: string, about: (string | undefined)[]): string | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < shortest) return `Enter at least ${shortest} characters`
  if (new Set(plain).size < 5) return 'Use more different characters'
  if (isCommon(plain))
    return 'This is a password that many people use: choose another, such as three random words'
  if (isAbout(plain, about)) return 'Do not use your name or e-mail address as the password'
  return undefined
}

/** Also with digits and signs around it, with letters written as digits, twice in a row, or as one run of the keyboard. */
const isCommon = (plain: string): boolean =>
  commonLongPasswords.has(plain) ||
  [plain, core(plain)]
    .flatMap((text) => [text, unmasked(text)])
    .flatMap((text) => [text, core(text)])
    .flatMap((text) => [text, unit(text)])
    .some((text) => text === '' || commonPasswords.has(text)) ||
  isRun(plain)

/** Without the digits and signs (of ASCII) that people put before and after. */
const core = (text: string): string => text.replace(/^[\x20-\x60{-~]+|[\x20-\x60{-~]+$/g, '')

const letters: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const unmasked = (text: string): string => text.replace(/[013457@$!]/g, (sign) => letters[sign]!)

/** What a text repeats: passwordpassword → password. */
const unit = (text: string): string => /^(.{2,}?)\1+$/.exec(text)?.[1] ?? text

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
]
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])

/** Made of nothing but runs of at least four neighbouring keys or letters, such as qwertyuiop1234. */
function isRun(text: string): boolean {
  let rest = text
  while (rest !== '') {
    const length = longestRun(rest)
    if (length < 4) return false
    rest = rest.slice(length)
  }
  return true
}

function longestRun(text: string): number {
  for (let length = text.length; length >= 4; length -= 1) {
    if (runs.some((run) => run.includes(text.slice(0, length)))) return length
  }
  return 0
}

/** True if little more than these texts is left of it, in any order and with anything between them. */
function isAbout(plain: string, about: (string | undefined)[]): boolean {
  const texts = about
    .flatMap((text) => (text ? [text, text.split('@')[0]!] : []))
    .map((text) => text.normalize('NFKC').toLowerCase())
    .filter((text) => text.length >= 3)
    .toSorted((a, b) => b.length - a.length)
  const rest = texts.reduce((left, text) => left.replaceAll(text, ''), plain)
  return rest !== plain && rest.replace(/[^\p{L}]/gu, '').length < 4
}
