import { problems, type ProblemCode } from '@sih/kernel'
import { ApiResponse, getSchemaPath, type ApiResponseOptions } from '@nestjs/swagger'
import { Problem } from '../problems/problem.js'

type ResponseDecorator = ReturnType<typeof ApiResponse>

/** One response for each HTTP status among the codes; it names the codes, which clients may test. */
export function problemResponses(codes: readonly ProblemCode[]): ResponseDecorator[] {
  const known = [...new Set(codes)]
  return [...new Set(known.map(statusOf))].map((status) =>
    ApiResponse({
      status,
      description: known
        .filter((code) => statusOf(code) === status)
        .map((code) => `\`${code}\`: ${problems[code].title}`)
        .join('\n\n'),
      headers: headersOf(status),
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    }),
  )
}

const statusOf = (code: ProblemCode): number => problems[code].status

function headersOf(status: number): NonNullable<ApiResponseOptions['headers']> {
  if (status === 412) return { ETag: { description: 'The version there is', schema: { type: 'string' } } }
  return status === 429 || status === 503
    ? { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } }
    : {}
}
