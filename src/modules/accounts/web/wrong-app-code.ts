import type { Words } from '#kernel/language.ts'

export const WRONG_APP_CODE: Words = {
  en: 'The code you entered is not correct, check your authenticator app and try again',
  cy: 'Nid yw’r cod a roddwyd gennych yn gywir, gwiriwch eich ap dilysydd a rhowch gynnig arall arni',
}
