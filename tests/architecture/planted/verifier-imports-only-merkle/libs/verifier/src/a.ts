export { b } from '../../contracts/src/b.js'
