import {
  ArchiveThreadRequest,
  AssignThreadRequest,
  Empty,
  KeepDraftRequest,
  ListNotesRequest,
  ThreadRef,
  WriteNoteRequest,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What people do about a conversation besides writing in it. */
@Controller()
export class ThreadWorkController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/threads/counts', messagingRpc.countThreads)
  counts(@Input() input: Empty) {
    return this.messaging.countThreads(input)
  }

  @Route('GET', '/threads/:threadId', messagingRpc.openThread)
  open(@Input() input: ThreadRef) {
    return this.messaging.openThread(input)
  }

  @Route('PUT', '/threads/:threadId/archived', messagingRpc.archiveThread)
  archive(@Input() input: ArchiveThreadRequest) {
    return this.messaging.archiveThread(input)
  }

  @Route('PUT', '/threads/:threadId/assignee', messagingRpc.assignThread)
  assign(@Input() input: AssignThreadRequest) {
    return this.messaging.assignThread(input)
  }

  @Route('GET', '/threads/:threadId/notes', messagingRpc.listNotes)
  notes(@Input() input: ListNotesRequest) {
    return this.messaging.listNotes(input)
  }

  @Route('POST', '/threads/:threadId/notes', messagingRpc.writeNote, { status: 201 })
  writeNote(@Input() input: WriteNoteRequest) {
    return this.messaging.writeNote(input)
  }

  @Route('GET', '/threads/:threadId/draft', messagingRpc.openDraft)
  draft(@Input() input: ThreadRef) {
    return this.messaging.openDraft(input)
  }

  @Route('PUT', '/threads/:threadId/draft', messagingRpc.keepDraft)
  keepDraft(@Input() input: KeepDraftRequest) {
    return this.messaging.keepDraft(input)
  }
}
