/** What the organisation is at the moment, as far as its agreements depend on it. */
export interface Party {
  legalName: string
  pledged: boolean
  closed: 'closed_in_ods' | 'closed_by_programme' | null
}

export interface Signatory {
  name: string
  email: string
}

export interface Signature {
  name: string
  jobTitle: string
}
