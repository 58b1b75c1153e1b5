const ageToRegister = 18

// Swedish writes dates the ISO way.
const dayInLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })

/**
 * True from the 18th birthday on, by the calendar of London.
 * ISO dates compare as text, and a 29 February that does not exist lies between 28 February and 1 March: who was born on
 * one comes of age on 1 March, as the law of England and Wales has it.
 * @param dateOfBirth YYYY-MM-DD
 */
export function isAdult(dateOfBirth: string, at: Date): boolean {
  const birthday = `${Number(dateOfBirth.slice(0, 4)) + ageToRegister}${dateOfBirth.slice(4)}`
  return birthday <= dayInLondon.format(at)
}
