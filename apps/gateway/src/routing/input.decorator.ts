import { currentInteraction } from '@sih/kernel'
import { createParamDecorator } from '@nestjs/common'

/** The request of the route's contract: path, query and body together, checked. */
export const Input = createParamDecorator(() => currentInteraction().request)
