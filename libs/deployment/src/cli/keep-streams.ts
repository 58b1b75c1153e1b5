/** Keeps the event stream and its consumers as they have to be, until it is told to end: the container `streams`. */
import { keepStreams } from '@sih/journal/streams'
import { natsReplicas } from '../deployment-settings.js'
import { requireSetting } from '../read-setting.js'

const keeper = keepStreams(requireSetting(process.env, 'NATS_URL'), natsReplicas(process.env), (sentence) =>
  console.log(`streams: ${sentence}`),
)
const end = () => void keeper.stop().then(() => process.exit(0))
process.once('SIGTERM', end).once('SIGINT', end)
