import { CreateFigures1763800100000 } from './create-figures.js'

export const migrations = [CreateFigures1763800100000]
