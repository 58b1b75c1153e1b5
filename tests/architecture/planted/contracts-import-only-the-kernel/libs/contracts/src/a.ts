export { b } from '../../rpc/src/b.js'
