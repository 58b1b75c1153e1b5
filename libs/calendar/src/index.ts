export * from './days.js'
export * from './due-date.js'
export * from './in-words.js'
export * from './working-days.js'
