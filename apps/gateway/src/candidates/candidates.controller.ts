import {
  CandidateRef,
  ListCandidatesRequest,
  NameCandidatesRequest,
  TimelineRequest,
  candidatesRpc,
  CandidateFilters,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class CandidatesController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates', candidatesRpc.listCandidates)
  list(@Input() input: ListCandidatesRequest) {
    return this.candidates.listCandidates(input)
  }

  @Route('GET', '/candidates/counts', candidatesRpc.countCandidates)
  count(@Input() input: CandidateFilters) {
    return this.candidates.countCandidates(input)
  }

  @Route('POST', '/candidates/names', candidatesRpc.nameCandidates)
  names(@Input() input: NameCandidatesRequest) {
    return this.candidates.nameCandidates(input)
  }

  @Route('GET', '/candidates/:candidateId', candidatesRpc.openProfile)
  open(@Input() input: CandidateRef) {
    return this.candidates.openProfile(input)
  }

  @Route('GET', '/candidates/:candidateId/timeline', candidatesRpc.getTimeline)
  timeline(@Input() input: TimelineRequest) {
    return this.candidates.getTimeline(input)
  }

  @Route('GET', '/admin/candidates/:candidateId/timeline', candidatesRpc.getTimeline, {
    also: 'organisation:manage',
  })
  wholeTimeline(@Input() input: TimelineRequest) {
    return this.candidates.getTimeline(input)
  }

  @Route('GET', '/admin/candidates', candidatesRpc.listCandidates, { also: 'organisation:manage' })
  listAll(@Input() input: ListCandidatesRequest) {
    return this.candidates.listCandidates(input)
  }

  @Route('GET', '/admin/candidates/counts', candidatesRpc.countCandidates, { also: 'organisation:manage' })
  countAll(@Input() input: CandidateFilters) {
    return this.candidates.countCandidates(input)
  }

  @Route('GET', '/admin/candidates/:candidateId', candidatesRpc.openProfile, { also: 'organisation:manage' })
  openAny(@Input() input: CandidateRef) {
    return this.candidates.openProfile(input)
  }
}
