import type { Answer } from '@sih/api-client'
import type { ListName } from '../../rendering/reference.js'

type Row = Answer<'get', '/reports/{report}/rows'>['items'][number]

const columns: { name: keyof Row; title: string; list?: ListName }[] = [
  { name: 'connection', title: 'Connection', list: 'connections' },
  { name: 'service', title: 'Service', list: 'armedServices' },
  { name: 'staffGroup', title: 'Staff group', list: 'staffGroups' },
  { name: 'band', title: 'Band', list: 'bands' },
  { name: 'type', title: 'Type' },
  { name: 'stage', title: 'Stage' },
  { name: 'answer', title: 'Answer' },
  { name: 'hours', title: 'Hours' },
  { name: 'user', title: 'By' },
]

const isSaid = (value: Row[keyof Row]) => value !== null && [value].flat().some((one) => one !== 'none')

/** The columns in which any of the rows says something. */
export const columnsOf = (rows: Row[]) => columns.filter(({ name }) => rows.some((row) => isSaid(row[name])))
