import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { join, same, type Words } from '#kernel/language.ts'

type Choice = { readonly value: string; readonly label: Words }

const numbered = (number: string, words: Words): Choice => ({ value: number, label: join([same(number), words]) })

/** The standards of a framework to choose from: “2.1 Assessment”. */
export const standardChoices = (framework: Framework): readonly Choice[] =>
  standardsOf(framework).map(({ id, name }) => numbered(id, name))

/** Its key questions to choose from: “2.1.2 …”. */
export const questionChoices = (framework: Framework): readonly Choice[] =>
  standardsOf(framework)
    .flatMap(({ questions }) => questions)
    .map(({ id, asks }) => numbered(id, asks))
