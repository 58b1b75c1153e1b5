import { dueDateOfSubjectAccessRequest, type Day } from '@sih/calendar'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type RequestWay = 'email' | 'letter' | 'telephone' | 'in_person' | 'other'
export type Answer = 'download' | 'email' | 'post' | 'in_person' | 'erased'

interface Receipt {
  candidateId: string
  receivedOn: Day
  receivedBy: RequestWay
  recordedBy: string
}

/** Somebody asked the programme for everything that is held about them (UK GDPR article 15), and until when it is due. */
@Entity('subject_access_request')
export class SubjectAccessRequest {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('date', { name: 'received_on' }) receivedOn: Day
  @Column('text', { name: 'received_by' }) receivedBy: RequestWay
  @Column('date', { name: 'due_on' }) dueOn: Day
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn: Day | null
  @Column('text', { nullable: true }) answer: Answer | null
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null

  /** @throws DomainError VALIDATION_FAILED for a day that is still to come */
  static record(receipt: Receipt, at: Date, today: Day): SubjectAccessRequest {
    const { receivedOn } = receipt
    if (receivedOn > today)
      throw notThen('receivedOn', 'Enter the day it was received: it cannot be in the future')
    return Object.assign(new SubjectAccessRequest(), receipt, {
      id: newId(),
      dueOn: dueDateOfSubjectAccessRequest(receivedOn),
      recordedAt: at,
      answeredOn: null,
      answer: null,
      answeredBy: null,
    })
  }

  /** @throws DomainError SUBJECT_ACCESS_REQUEST_ANSWERED, VALIDATION_FAILED */
  close(answer: Answer, answeredOn: Day, today: Day, answeredBy: string | null): void {
    if (this.answeredOn !== null) throw new DomainError('SUBJECT_ACCESS_REQUEST_ANSWERED')
    if (answeredOn < this.receivedOn || answeredOn > today) {
      throw notThen('answeredOn', 'Enter a day from the day it was received until today')
    }
    Object.assign(this, { answer, answeredOn, answeredBy })
  }

  stateOn(today: Day): 'overdue' | 'open' | 'answered' {
    if (this.answeredOn !== null) return 'answered'
    return this.dueOn < today ? 'overdue' : 'open'
  }
}

const notThen = (field: string, message: string) => new DomainError('VALIDATION_FAILED', [{ field, message }])
