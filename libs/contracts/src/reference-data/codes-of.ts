/** The codes of a list of labels, in its order. */
export const codesOf = <Labels extends object>(labels: Labels) =>
  Object.keys(labels) as (keyof Labels & string)[]
