import { type CodeList, codes } from '#kernel/code-list.ts'

/** How far an objective has been reached. */
export const PROGRESS: CodeList = {
  id: 'objective-progress',
  source: 'Own list',
  codes: codes({
    achieved: ['Achieved', 'Cyflawnwyd'],
    good: ['Good progress', 'Cynnydd da'],
    some: ['Some progress', 'Rhywfaint o gynnydd'],
    none: ['No progress yet', 'Dim cynnydd eto'],
    worse: ['Things are worse', 'Mae pethau’n waeth'],
  }),
}
