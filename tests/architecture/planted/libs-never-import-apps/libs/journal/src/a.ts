export { b } from '../../../apps/messaging/src/b.js'
