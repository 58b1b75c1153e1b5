import { Controller } from '@nestjs/common'
import { Open } from '../routing/open.decorator.js'
import { apiPrefix } from '../routing/route.decorator.js'
import { ReferenceData, referenceData } from './reference-data.js'

@Controller()
export class ReferenceDataController {
  @Open(`${apiPrefix}/reference-data`, { summary: 'Codes and their labels', response: ReferenceData })
  all(): ReferenceData {
    return referenceData
  }
}
