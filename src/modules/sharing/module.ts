import type { Module } from '#web/module.ts'
import { draftName } from '#web/record-form/record-form.ts'
import { agreementForm } from './web/agreement-form.ts'
import { sharingRoutes } from './web/routes.ts'

/** Its pages stand under those of the nation. */
export const sharing: Module = {
  name: 'sharing',
  routes: sharingRoutes,
  ownForms: [{ name: draftName(agreementForm), title: agreementForm.newTitle }],
}
