import { ArchiveThreadRequest, AssignThreadRequest, Empty, ThreadRef, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ArchiveThread } from './archive-thread.js'
import { AssignThread } from './assign-thread.js'
import { CountThreads } from './count-threads.js'
import { OpenThread } from './open-thread.js'

@Controller()
export class ThreadWorkRpc {
  constructor(
    private readonly countThreads: CountThreads,
    private readonly openThread: OpenThread,
    private readonly archiveThread: ArchiveThread,
    private readonly assignThread: AssignThread,
  ) {}

  @Handles(messagingRpc.countThreads) count(_request: Empty, principal: Principal) {
    return this.countThreads.run(principal)
  }

  @Handles(messagingRpc.openThread) open(request: ThreadRef, principal: Principal) {
    return this.openThread.run(request, principal)
  }

  @Handles(messagingRpc.archiveThread) archive(request: ArchiveThreadRequest, principal: Principal) {
    return this.archiveThread.run(request, principal)
  }

  @Handles(messagingRpc.assignThread) assign(request: AssignThreadRequest, principal: Principal) {
    return this.assignThread.run(request, principal)
  }
}
