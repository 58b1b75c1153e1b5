/** A text for every field that a candidate fills in, each of which stands nowhere else. */
export const canary = {
  firstName: 'Zebrafinch',
  lastName: 'Quillfeather',
  email: 'goldcrest@aviary.example',
  phone: '07700 900 771',
  postcode: 'ZE2 9XU',
  dateOfBirth: '1973-02-17',
  /** From them, and to them. */
  message: 'I kept the osprey charts at Lossiemouth',
  answer: 'Dear Zebrafinch, the cormorant ward would like to meet you',
  password: 'dunlin-avocet-whimbrel-41',
}

export const registration = {
  firstName: canary.firstName,
  lastName: canary.lastName,
  email: canary.email,
  phone: canary.phone,
  postcode: canary.postcode,
  dateOfBirth: canary.dateOfBirth,
  connections: ['veteran_wis'],
  consents: { profileSharing: true, wisStatus: true },
  password: canary.password,
}
