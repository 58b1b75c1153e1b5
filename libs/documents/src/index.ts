export * from './accepted-document.js'
export * from './file-name.js'
