export { b } from '../../messaging/src/b.js'
