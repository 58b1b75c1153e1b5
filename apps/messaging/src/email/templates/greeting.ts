/** A name that could be an address: mail programs would make a link of it. */
const linkLike = /[/\\@]|\.\p{L}/u

/**
 * Somebody may register with another person's address and an advertisement for a name, so such a name is not repeated.
 */
export const greeting = (name: string | undefined): string =>
  name && !linkLike.test(name) ? `Hello ${name},` : 'Hello,'
