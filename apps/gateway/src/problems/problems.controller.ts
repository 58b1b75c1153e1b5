import { problems } from '@sih/kernel'
import { Controller, Header } from '@nestjs/common'
import { Open } from '../routing/open.decorator.js'
import { page, pagePolicy, table } from '../http/page.js'
import { problemPage } from './problem.js'

const rows = Object.entries(problems).map(([code, { status, title }]) => [
  `<code id="${code}">${code}</code>`,
  String(status),
  title,
])

/** Where the `type` of every problem leads. */
@Controller()
export class ProblemsController {
  @Open(problemPage, { summary: 'Every way in which a request may be refused' })
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', pagePolicy)
  all(): string {
    return page('Problems', table(['Code', 'HTTP status', 'Meaning'], rows))
  }
}
