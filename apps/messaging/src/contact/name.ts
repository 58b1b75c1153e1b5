export interface Named {
  firstName: string | null
  lastName: string | null
}

/** The full name; null if the person is not known, or not any more. */
export const nameOf = (person: Named | null): string | null =>
  person?.firstName && person.lastName ? `${person.firstName} ${person.lastName}` : null
