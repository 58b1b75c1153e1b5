import { AddAccess1763900016003 } from './add-access.js'
import { CreateFacts1763900014000 } from './create-facts.js'
import { CreateFigures1763800100000 } from './create-figures.js'
import { PartPlacesByKind1763900016000 } from './part-places-by-kind.js'

export const migrations = [
  CreateFigures1763800100000,
  CreateFacts1763900014000,
  PartPlacesByKind1763900016000,
  AddAccess1763900016003,
]
