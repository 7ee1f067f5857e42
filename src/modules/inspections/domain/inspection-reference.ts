/** The inspection or review that a record belongs to. */
export const INSPECTION = {
  kind: 'reference',
  to: 'inspection',
  label: { en: 'Inspection or review', cy: 'Arolygiad neu adolygiad' },
  ask: { en: 'Select the inspection or review', cy: 'Dewiswch yr arolygiad neu’r adolygiad' },
  required: true,
  example: 'inspection-1',
} as const
