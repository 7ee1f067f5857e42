import { type CodeList, codes } from '#kernel/code-list.ts'

export const BREACH_CHOICES: CodeList = {
  id: 'breach-choice',
  source:
    'Sentencing Act 2020 Schedule 7 paragraph 4 (warn or lay an information; must lay, but for exceptional circumstances)',
  codes: codes({
    'start-proceedings': ['Start breach proceedings', 'Dechrau achos torri gorchymyn'],
    'reasonable-excuse': ['There was a reasonable excuse', 'Roedd esgus rhesymol'],
    'warning-instead': ['Warn instead', 'Rhybuddio yn lle hynny'],
    'exceptional-circumstances': [
      'Exceptional circumstances: do not start proceedings',
      'Amgylchiadau eithriadol: peidio â dechrau achos',
    ],
  }),
}
