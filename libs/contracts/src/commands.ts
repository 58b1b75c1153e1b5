import type { ServiceName } from '@sih/kernel'
import { candidatesRpc } from './candidates/index.js'
import type { Rpc } from './dsl/define-rpc.js'
import { messagingRpc } from './messaging/index.js'
import { organisationsRpc } from './organisations/index.js'

const { sendEmail, keepContact, changeContactAddress, tellOfAlarm } = messagingRpc

/** The commands that a service sends to others (`tx.send`). It may ask for nothing else; what people ask for, the gateway asks. */
export const commands: Record<ServiceName, readonly Pick<Rpc, 'subject'>[]> = {
  organisations: [sendEmail, keepContact],
  candidates: [sendEmail, keepContact],
  messaging: [candidatesRpc.keepExportPart],
  reporting: [],
  audit: [tellOfAlarm],
  gateway: [
    sendEmail,
    keepContact,
    changeContactAddress,
    candidatesRpc.keepExportPart,
    candidatesRpc.changeCandidateAddress,
    organisationsRpc.changeMemberAddress,
  ],
}
