const nameLike = /^[\p{L}\p{M}' -]{1,60}$/u

/**
 * How an e-mail to an address nobody has confirmed yet begins. Anything that does not look like a name is left out: strangers
 * must not be able to have us send their words, or a link, to somebody.
 */
export function addressee({
  firstName,
  lastName,
  email,
}: Record<'firstName' | 'lastName' | 'email', string>) {
  const name = `${firstName} ${lastName}`
  return nameLike.test(name) ? name : email
}
