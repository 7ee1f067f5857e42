import type { Words } from '#kernel/language.ts'
import { PASSWORD_LENGTH, type PasswordProblem } from '../domain/password-rules.ts'

export const NEW_PASSWORD: Words = { en: 'New password', cy: 'Cyfrinair newydd' }

export const PASSWORD_HINT: Words = {
  en: `At least ${PASSWORD_LENGTH.least} characters. Three random words are easy to remember and hard to guess. It may hold spaces, and you can paste it.`,
  cy: `O leiaf ${PASSWORD_LENGTH.least} nod. Mae tri gair ar hap yn hawdd eu cofio ac yn anodd eu dyfalu. Gall gynnwys bylchau, a gallwch ei ludo.`,
}

export const PASSWORD_PROBLEMS: Readonly<Record<PasswordProblem, Words>> = {
  'too-short': {
    en: `Your password must be at least ${PASSWORD_LENGTH.least} characters long`,
    cy: `Mae’n rhaid i’ch cyfrinair fod yn o leiaf ${PASSWORD_LENGTH.least} nod o hyd`,
  },
  'too-long': {
    en: `Your password must be ${PASSWORD_LENGTH.most} characters or fewer`,
    cy: `Rhaid i’ch cyfrinair fod yn ${PASSWORD_LENGTH.most} nod neu lai`,
  },
  'too-common': {
    en: 'Enter a password that is harder to guess. This one is among the first that others would try',
    cy: 'Rhowch gyfrinair sy’n anoddach ei ddyfalu. Mae hwn ymhlith y rhai cyntaf y byddai eraill yn rhoi cynnig arnynt',
  },
  'holds-name-or-email': {
    en: 'Enter a password that does not have your name or email address in it',
    cy: 'Rhowch gyfrinair nad yw’n cynnwys eich enw na’ch cyfeiriad e-bost',
  },
}
