/** TEMPORARY until branch profile brings its table */
export const placeOf = (postcode: string): { latitude: number; longitude: number } | undefined =>
  ({ LS1: { latitude: 53.797, longitude: -1.549 }, SW1A: { latitude: 51.501, longitude: -0.141 } })[
    postcode.split(' ')[0]!
  ]
