import type { Rpc } from '@sih/contracts'
import { currentInteraction, type Principal } from '@sih/kernel'
import {
  SetMetadata,
  UseFilters,
  UseInterceptors,
  applyDecorators,
  createParamDecorator,
} from '@nestjs/common'
import { MessagePattern, Transport } from '@nestjs/microservices'
import { CONTRACT } from './contract-metadata.js'
import { RpcInterceptor } from './rpc-interceptor.js'
import { RpcProblemFilter } from './rpc-problem-filter.js'

const ParsedRequest = createParamDecorator(() => currentInteraction().request)
const CurrentPrincipal = createParamDecorator(() => currentInteraction().principal)

/** A method may take fewer parameters than it is given. */
type Handler<Request, Response> = (request: Request, principal: Principal) => Promise<Response>

/** Marks the method that answers an operation. Its signature is checked against the contract. */
export const Handles =
  <Request extends object, Response extends object | void>(contract: Rpc<Request, Response>) =>
  (target: object, property: string, descriptor: { value?: Handler<Request, Response> }): void => {
    ParsedRequest()(target, property, 0)
    CurrentPrincipal()(target, property, 1)
    applyDecorators(
      SetMetadata(CONTRACT, contract),
      UseInterceptors(RpcInterceptor),
      UseFilters(RpcProblemFilter),
      MessagePattern(contract.subject, Transport.NATS),
    )(target, property, descriptor)
  }
