import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Reference } from './reference.js'
import { ownFolder } from './package-folder.js'
import { templates } from './templates.js'

const views = join(ownFolder, 'views')
const files = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.njk'),
)
const environment = templates(new Reference('http://gateway.invalid'))

it.each(files)('The template %s can be read', (file) => {
  expect(() => environment.getTemplate(file, true)).not.toThrow()
})

it.each(files)('The template %s keeps to the content security policy', (file) => {
  const text = readFileSync(join(views, file), 'utf8')
  expect(text).not.toMatch(/\sstyle="|\son\w+="|<style|javascript:|https?:\/\/(?!www\.w3\.org)/)
})
