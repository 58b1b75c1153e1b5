/** NHS England regions by ODS code, and Wales. Source: NHS Organisation Data Service. */
export const regions = {
  Y56: 'London',
  Y58: 'South West',
  Y59: 'South East',
  Y60: 'Midlands',
  Y61: 'East of England',
  Y62: 'North West',
  Y63: 'North East and Yorkshire',
  W00: 'Wales',
} as const

export type RegionCode = keyof typeof regions
export const regionCodes = Object.keys(regions) as RegionCode[]
