import { CheckpointStore } from './checkpoint-store.js'
import { readWitnessConfig } from './config.js'
import { witnessServer } from './server.js'
import { Witness } from './witness.js'

const { signer, logKeys, folder, host, port } = readWitnessConfig(process.env)
const store = new CheckpointStore(folder)
const server = witnessServer(new Witness(store, signer, logKeys), store)
server.listen(port, host, () => process.send?.({ type: 'ready', service: 'witness' }))

const end = () => server.close(() => process.exit(0)).closeAllConnections()
process.once('SIGTERM', end).once('SIGINT', end)
// Started by a supervisor: without it nobody would ever end this process.
process.once('disconnect', end)
