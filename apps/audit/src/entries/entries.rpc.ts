import { auditRpc, EntryRef, SearchEntriesRequest } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetEntry } from './get-entry.js'
import { SearchEntries } from './search-entries.js'

@Controller()
export class EntriesRpc {
  constructor(
    private readonly searchEntries: SearchEntries,
    private readonly getEntry: GetEntry,
  ) {}

  @Handles(auditRpc.searchEntries) search(request: SearchEntriesRequest) {
    return this.searchEntries.run(request)
  }

  @Handles(auditRpc.getEntry) get(request: EntryRef) {
    return this.getEntry.run(request)
  }
}
