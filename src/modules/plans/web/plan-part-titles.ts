import type { Words } from '#kernel/language.ts'

/** What a plan has beside its objectives, in the order in which it is read; each by the name of its pages. */
export const PLAN_PARTS = ['controls', 'contingencies', 'aligned', 'left-out'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

export const PART_TITLES: Readonly<Record<PlanPart, Words>> = {
  controls: { en: 'What keeps people safe', cy: 'Beth sy’n cadw pobl yn ddiogel' },
  contingencies: { en: 'If things get worse', cy: 'Os bydd pethau’n gwaethygu' },
  aligned: { en: 'Partners’ plans', cy: 'Cynlluniau partneriaid' },
  'left-out': { en: 'Left out for now', cy: 'Wedi’u gadael allan am y tro' },
}
