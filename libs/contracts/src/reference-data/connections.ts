/** How somebody belongs to the Armed Forces community, with the words shown on screen. */
export const connections = {
  service_leaver: 'Service leaver',
  veteran: 'Veteran or ex-Forces',
  veteran_wis: 'Veteran or ex-Forces, wounded, injured or sick',
  reservist: 'Reservist',
  cadet_forces_adult_volunteer: 'Cadet Forces Adult Volunteer',
  spouse: 'Spouse or civil partner',
  partner: 'Partner',
  bereaved: 'Bereaved family member',
  separated: 'Separated or divorced family member',
  adult_child: 'Adult child',
} as const

export type Connection = keyof typeof connections
export const connectionCodes = Object.keys(connections) as Connection[]
