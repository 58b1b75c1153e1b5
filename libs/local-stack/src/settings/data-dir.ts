import { join } from 'node:path'
import { repositoryRoot, type Environment } from '@sih/deployment'

/** Where the local stack keeps its data: DATA_DIR, or `.data` in the checkout. */
export const dataDirOf = ({ DATA_DIR }: Environment): string => DATA_DIR || join(repositoryRoot(), '.data')
