import { AddRolls1763900025100 } from './add-rolls.js'
import { AddSheets1763900026100 } from './add-sheets.js'
import { CreateFacts1763900014000 } from './create-facts.js'
import { CreateFigures1763800100000 } from './create-figures.js'
import { RemakeProjection1763900016000 } from './remake-projection.js'

export const migrations = [
  CreateFigures1763800100000,
  CreateFacts1763900014000,
  RemakeProjection1763900016000,
  AddRolls1763900025100,
  AddSheets1763900026100,
]
