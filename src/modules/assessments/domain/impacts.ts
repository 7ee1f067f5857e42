import { type CodeList, codes } from '#kernel/code-list.ts'

/** How bad the harm would be. */
export const IMPACTS: CodeList = {
  id: 'harm-impact',
  source: 'Own list',
  codes: codes({
    minor: ['Minor', 'Mân'],
    moderate: ['Moderate', 'Cymedrol'],
    serious: ['Serious', 'Difrifol'],
    severe: ['Severe', 'Difrifol iawn'],
  }),
}
