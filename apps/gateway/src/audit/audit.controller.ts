import {
  ConsistencyProofRequest,
  Empty,
  EntryRef,
  InclusionProofRequest,
  SearchEntriesRequest,
  auditRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ExportLog } from './export-log.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class AuditController {
  private readonly audit

  constructor(
    client: RpcClient,
    private readonly exportLog: ExportLog,
  ) {
    this.audit = client.of(auditRpc)
  }

  @Route('GET', '/audit/entries', auditRpc.searchEntries)
  search(@Input() input: SearchEntriesRequest) {
    return this.audit.searchEntries(input)
  }

  @Route('GET', '/audit/entries/:index', auditRpc.getEntry)
  entry(@Input() input: EntryRef) {
    return this.audit.getEntry(input)
  }

  @Route('GET', '/audit/checkpoint', auditRpc.getCheckpoint)
  checkpoint(@Input() input: Empty) {
    return this.audit.getCheckpoint(input)
  }

  @Route('GET', '/audit/proofs/inclusion', auditRpc.proveInclusion)
  inclusion(@Input() input: InclusionProofRequest) {
    return this.audit.proveInclusion(input)
  }

  @Route('GET', '/audit/proofs/consistency', auditRpc.proveConsistency)
  consistency(@Input() input: ConsistencyProofRequest) {
    return this.audit.proveConsistency(input)
  }

  @Route('GET', '/audit/export', auditRpc.startExport, { streams: 'application/x-ndjson' })
  export(@Input() _input: Empty) {
    return this.exportLog.run()
  }

  @Route('GET', '/audit/completeness', auditRpc.completeness)
  completeness(@Input() input: Empty) {
    return this.audit.completeness(input)
  }
}
