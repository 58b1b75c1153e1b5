import { ListNotesRequest, WriteNoteRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListNotes } from './list-notes.js'
import { WriteNote } from './write-note.js'

@Controller()
export class NotesRpc {
  constructor(
    private readonly listNotes: ListNotes,
    private readonly writeNote: WriteNote,
  ) {}

  @Handles(messagingRpc.listNotes) list(request: ListNotesRequest, principal: Principal) {
    return this.listNotes.run(request, principal)
  }

  @Handles(messagingRpc.writeNote) write(request: WriteNoteRequest, principal: Principal) {
    return this.writeNote.run(request, principal)
  }
}
