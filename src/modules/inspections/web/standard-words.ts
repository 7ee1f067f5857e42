import { join, same, type Words } from '#kernel/language.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'

/** A standard as people know it: “2.1 Assessment”; its number alone where the framework has none of that number. */
export function standardWords(framework: Framework | undefined, number: string): Words {
  const standard = framework && findStandard(framework, number)
  return standard ? join([same(standard.id), standard.name]) : same(number)
}

type OfFramework = { readonly framework: Framework | undefined }

/** What a page about something is called: “Finding: 2.1 Assessment”. */
export const titleOf = (title: Words, { framework }: OfFramework, standard: string | null): Words =>
  standard === null ? title : join([title, standardWords(framework, standard)], ': ')
