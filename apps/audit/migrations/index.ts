import { CreateAlarms1763900024000 } from './create-alarms.js'
import { CreateSavedExports1763900021001 } from './create-saved-exports.js'
import { CreateCosignatures1763900017100 } from './create-cosignatures.js'
import { KeepEveryFourthLevel1763900028000 } from './keep-every-fourth-level.js'
import { CoverLeafHashes1763900027000 } from './cover-leaf-hashes.js'
import { CreateLog1763800000100 } from './create-log.js'
import { NarrowTimeWindow1763900021000 } from './narrow-time-window.js'
import { CreateOrganisationNames1763900006200 } from './create-organisation-names.js'

export const migrations = [
  CreateLog1763800000100,
  CreateOrganisationNames1763900006200,
  CreateCosignatures1763900017100,
  NarrowTimeWindow1763900021000,
  CreateSavedExports1763900021001,
  CreateAlarms1763900024000,
  CoverLeafHashes1763900027000,
  KeepEveryFourthLevel1763900028000,
]
