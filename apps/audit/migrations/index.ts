import { CreateLog1763800000100 } from './create-log.js'

export const migrations = [CreateLog1763800000100]
