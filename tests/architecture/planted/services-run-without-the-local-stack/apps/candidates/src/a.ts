export { b } from '../../../libs/local-stack/src/b.js'
