import { Get } from '@nestjs/common'
import { ApiOperation, ApiResponse } from '@nestjs/swagger'
import type { Class } from '@sih/contracts'
import { documentClass } from '../openapi/document-class.js'
import { problemResponses } from '../openapi/problem-responses.js'
import { markOpen } from './route-metadata.js'

interface OpenRoute {
  summary: string
  response?: Class
}

/** A page or document for everybody that tells nothing about anybody: no sign-in, no contract, no audit record. */
export const Open =
  (path: string, { summary, response }: OpenRoute): MethodDecorator =>
  (target, property, descriptor) => {
    markOpen(descriptor.value as object)
    if (response) documentClass(response)
    for (const decorate of [
      Get(path),
      ApiOperation({ summary, tags: ['system'], security: [] }),
      ApiResponse({ status: 200, ...(response ? { type: response } : {}) }),
      ...problemResponses(['INTERNAL']),
    ]) {
      decorate(target, property, descriptor as TypedPropertyDescriptor<unknown>)
    }
  }
