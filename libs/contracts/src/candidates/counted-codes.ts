import type { FieldOptions } from '../dsl/field.js'
import { OneOf, SomeOf } from '../dsl/fields.js'
import { armedServiceCodes } from '../reference-data/armed-services.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'

/** What reports count people by. One connection tells of health: `veteran_wis` counts as `veteran` here. */
export type CountedConnection = Exclude<Connection, 'veteran_wis'>
export const countedConnectionCodes = connectionCodes.filter(
  (code) => code !== 'veteran_wis',
) as CountedConnection[]

export const countedConnection = (options: FieldOptions = {}) =>
  SomeOf(countedConnectionCodes, { name: 'CountedConnection', ...options })

export const countedService = () =>
  OneOf(armedServiceCodes, {
    name: 'ArmedService',
    optional: true,
    description: 'Null: not said; unknown in older ones',
  })
