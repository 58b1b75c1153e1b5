import { Catch, type RpcExceptionFilter } from '@nestjs/common'
import { throwError, type Observable } from 'rxjs'
import type { RefusalMessage } from '../refusal.js'

/** Sends a refusal as it is; anything else has not come through the interceptor and tells nothing. */
@Catch()
export class RpcProblemFilter implements RpcExceptionFilter<unknown> {
  catch(exception: unknown): Observable<never> {
    const refusal: RefusalMessage = isRefusal(exception)
      ? exception
      : { code: 'INTERNAL', fields: [], recorded: false }
    return throwError(() => refusal)
  }
}

const isRefusal = (exception: unknown): exception is RefusalMessage =>
  typeof exception === 'object' && exception !== null && 'code' in exception && 'recorded' in exception
