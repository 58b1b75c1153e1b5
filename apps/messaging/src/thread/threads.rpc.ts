import { ListThreadsRequest, StartThreadRequest, ThreadRef, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListThreads } from './list-threads.js'
import { MarkThreadRead } from './mark-thread-read.js'
import { StartThread } from './start-thread.js'

@Controller()
export class ThreadsRpc {
  constructor(
    private readonly listThreads: ListThreads,
    private readonly startThread: StartThread,
    private readonly markThreadRead: MarkThreadRead,
  ) {}

  @Handles(messagingRpc.listThreads) list(request: ListThreadsRequest, principal: Principal) {
    return this.listThreads.run(request, principal)
  }

  @Handles(messagingRpc.startThread) start(request: StartThreadRequest, principal: Principal) {
    return this.startThread.run(request, principal)
  }

  @Handles(messagingRpc.markThreadRead) markRead(request: ThreadRef, principal: Principal) {
    return this.markThreadRead.run(request, principal)
  }
}
