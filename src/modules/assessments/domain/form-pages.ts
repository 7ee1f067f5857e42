import type { Words } from '#kernel/language.ts'
import type { Section } from './form.ts'

/** One page of an assessment’s form: the sections that are shown and saved together. */
export type FormPage = { readonly id: string; readonly title: Words; readonly sections: readonly Section[] }

/** The pages of a form, in its order. */
export function formPages(sections: readonly Section[]): readonly FormPage[] {
  const ids = [...new Set(sections.map(pageOf))]
  return ids.map(id => {
    const own = sections.filter(section => pageOf(section) === id)
    return { id, title: own[0]?.title ?? { en: id, cy: id }, sections: own }
  })
}

const pageOf = ({ id, page }: Section): string => page ?? id
