export { b } from '../../kernel/src/b.js'
