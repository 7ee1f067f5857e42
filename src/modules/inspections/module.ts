import type { Module } from '#web/module.ts'
import { draftName } from '#web/record-form/record-form.ts'
import { INSPECTION_RECORDS } from './domain/records.ts'
import { alertAnswerForm } from './web/alert-forms.tsx'
import { INSPECTIONS } from './web/inspections-frame.tsx'
import { RATINGS_FORM } from './web/ratings-routes.tsx'
import { responseForm } from './web/recommendation-forms.tsx'
import { inspectionRoutes } from './web/routes.ts'

export const inspections: Module = {
  name: 'inspections',
  routes: inspectionRoutes,
  records: INSPECTION_RECORDS,
  ownForms: [
    RATINGS_FORM,
    ...[alertAnswerForm, responseForm].map(form => ({ name: draftName(form), title: form.editTitle })),
  ],
  navigation: [{ label: INSPECTIONS, path: '/inspections', also: ['/recommendations'], permission: 'inspection.read' }],
}
