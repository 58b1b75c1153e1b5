export { b } from '../../../libs/contracts/src/b.js'
