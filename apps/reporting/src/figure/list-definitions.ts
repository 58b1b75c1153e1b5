import { reportingEvents, type FigureDefinitions } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { definitions } from './definitions.js'

@Injectable()
export class ListDefinitions {
  constructor(private readonly work: UnitOfWork) {}

  run = (): Promise<FigureDefinitions> =>
    this.work.read((tx) => {
      tx.publish(reportingEvents.definitionsListed, { count: definitions.length })
      return Promise.resolve({ figures: definitions })
    })
}
