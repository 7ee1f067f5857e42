import type { Values } from '#kernel/entity.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Area } from '#modules/frameworks/domain/framework.ts'
import type { Result } from './counted-question.ts'
import type { Cells } from './merge-cells.ts'
import type { GivenRating } from './rated-areas.ts'

/** The cells of a standard: `rating-2.1` holds the field `rating`. A day is typed in three parts. */
export const STANDARD_CELLS = {
  rating: 'rating',
  reason: 'reason',
  decided_by: 'by',
  decided_on: 'on',
} as const satisfies Partial<Record<keyof GivenRating, string>>

/** The cells of a key question: `judged-2.1.2` holds the field `judged`. */
export const QUESTION_CELLS = {
  sufficient: 'sufficient',
  judged: 'judged',
  percentage: 'percentage',
} as const satisfies Partial<Record<keyof Result, string>>

export const DAY_PARTS = ['year', 'month', 'day'] as const

/** Every cell of the page of an area, by name. */
export const cellNames = ({ standards }: Area): readonly string[] =>
  standards.flatMap(standard => [
    `rating-${standard.id}`,
    ...(caseQuestions(standard).length > 0 ? decisionCells(standard.id) : []),
    ...caseQuestions(standard).flatMap(({ id }) => Object.values(QUESTION_CELLS).map(cell => `${cell}-${id}`)),
  ])

/** The cells in which people say that and why they decided otherwise than the counts. */
export const decisionCells = (standard: string): readonly string[] => [
  `reason-${standard}`,
  `by-${standard}`,
  ...DAY_PARTS.map(part => `on-${standard}-${part}`),
]

/** What is recorded, as the page’s cells show it. */
export function ratingCells(
  area: Area,
  ratings: ReadonlyMap<string, GivenRating>,
  results: ReadonlyMap<string, Result>,
): Cells {
  const cells: Record<string, string> = {}
  for (const standard of area.standards) {
    const given = ratings.get(standard.id)
    cells[`rating-${standard.id}`] = given?.rating ?? ''
    if (caseQuestions(standard).length === 0) continue
    cells[`reason-${standard.id}`] = given?.reason ?? ''
    cells[`by-${standard.id}`] = given?.decided_by ?? ''
    const parts = given?.decided_on?.split('-') ?? []
    DAY_PARTS.forEach((part, at) => (cells[`on-${standard.id}-${part}`] = String(Number(parts[at] ?? '') || '')))
    for (const { id } of caseQuestions(standard))
      for (const [field, cell] of Object.entries(QUESTION_CELLS))
        cells[`${cell}-${id}`] = String(results.get(id)?.[field as keyof Result] ?? '')
  }
  return cells
}

/** The texts of a standard’s cells by the fields of a rating, as the reader of records takes them. */
export const ratingTexts = (cells: Cells, standard: string): Readonly<Record<string, string>> => ({
  standard,
  rating: cells[`rating-${standard}`] ?? '',
  reason: cells[`reason-${standard}`] ?? '',
  decided_by: cells[`by-${standard}`] ?? '',
  decided_on: dayText(cells, standard),
})

function dayText(cells: Cells, standard: string): string {
  const [year = '', month = '', day = ''] = DAY_PARTS.map(part => (cells[`on-${standard}-${part}`] ?? '').trim())
  return year + month + day === '' ? '' : `${day}/${month}/${year}`
}

export const resultTexts = (cells: Cells, question: string): Readonly<Record<string, string>> => ({
  question,
  ...Object.fromEntries(
    Object.entries(QUESTION_CELLS).map(([field, cell]) => [field, cells[`${cell}-${question}`] ?? '']),
  ),
})

/** Whether anything is typed in the cells of a record, but for its number. */
export const isBlank = (texts: Readonly<Record<string, string>>): boolean =>
  Object.entries(texts).every(([field, text]) => field === 'standard' || field === 'question' || text.trim() === '')

/** Records of an area that the page asks for, by standard and by question; a blank one is to be taken away. */
export type AreaRecords = {
  readonly ratings: ReadonlyMap<string, Values | null>
  readonly results: ReadonlyMap<string, Values | null>
}
