export { b } from './deeper/index.js'
