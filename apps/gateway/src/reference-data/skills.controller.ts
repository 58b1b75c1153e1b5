import { ListOf } from '@sih/contracts'
import { Controller, Query } from '@nestjs/common'
import { ApiQuery } from '@nestjs/swagger'
import { Open } from '../routing/open.decorator.js'
import { apiPrefix } from '../routing/route.decorator.js'
import { skillsFound } from './find-skills.js'
import { CodeAndLabel } from './reference-data.js'

export class SkillsFound {
  @ListOf(CodeAndLabel, { max: 20 }) items: CodeAndLabel[]
}

@Controller()
export class SkillsController {
  @Open(`${apiPrefix}/skills`, {
    summary: 'Skills to choose from while somebody types',
    response: SkillsFound,
  })
  @ApiQuery({
    name: 'search',
    required: false,
    schema: { type: 'string' },
    description: 'The beginnings of words',
  })
  find(@Query('search') search?: string | string[]): SkillsFound {
    return { items: skillsFound([search ?? ''].flat().join(' ')) }
  }
}
