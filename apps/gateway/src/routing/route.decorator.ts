import { fieldsOf, type Rpc } from '@sih/contracts'
import type { Permission } from '@sih/kernel'
import { HttpCode, RequestMapping, RequestMethod, type StreamableFile } from '@nestjs/common'
import { describeOperation } from '../openapi/describe-operation.js'
import type { AttachmentForm } from './attachment.js'
import type { Form } from './form.js'
import { keepRoute, parametersOf, type Method, type RouteDefinition } from './route-metadata.js'
import { textOf, type Upload } from './upload.js'

export const apiPrefix = '/api/v1'

interface RouteOptions<Response> {
  /** 200 unless given; 204 where the contract has no response. */
  status?: 200 | 201 | 202
  also?: Permission
  /** Text of up to 4 MB, unless said otherwise. */
  upload?: string | Upload
  forms?: readonly Form<Response>[]
  /** The media type of an answer that is too long for one message, and is sent as it comes. */
  streams?: string
  attachment?: AttachmentForm<Response>
}

/**
 * A route: where an operation is found on the web. Permission, input, answers and documentation come from its contract,
 * against which the handler's signature is checked.
 * @throws Error when the code is loaded, if the path names a parameter that the contract's request does not have
 */
export const Route =
  <
    Request extends object,
    Response extends object | void,
    const Options extends RouteOptions<Response> = object,
  >(
    method: Method,
    path: string,
    contract: Rpc<Request, Response>,
    options?: Options,
  ) =>
  <
    Handler extends (
      input: Request,
    ) => Promise<Options extends { streams: string } ? StreamableFile : Response>,
  >(
    target: object,
    property: string,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    const {
      status = 200,
      also,
      upload,
      forms = [],
      attachment,
      streams,
    }: RouteOptions<Response> = options ?? {}
    const definition: RouteDefinition = {
      method,
      path,
      contract: contract as unknown as Rpc,
      status: contract.response === null ? 204 : status,
      also: also ?? null,
      upload: typeof upload === 'string' ? textOf(upload) : (upload ?? null),
      forms: forms as unknown as RouteDefinition['forms'],
      streams: streams ?? null,
      attachment: (attachment as unknown as RouteDefinition['attachment']) ?? null,
    }
    assertParametersKnown(definition)
    keepRoute(descriptor.value!, definition)
    for (const decorate of [
      RequestMapping({ method: RequestMethod[method], path: `${apiPrefix}${path}` }),
      HttpCode(definition.status),
      ...describeOperation(definition),
    ]) {
      decorate(target, property, descriptor)
    }
  }

function assertParametersKnown({ method, path, contract }: RouteDefinition): void {
  const unknown = parametersOf(path).filter((name) => !fieldsOf(contract.request).includes(name))
  if (unknown.length > 0)
    throw new Error(`${method} ${path}: ${contract.subject} has no ${unknown.join(', ')}`)
}
