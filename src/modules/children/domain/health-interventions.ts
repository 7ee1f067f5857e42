import { type Code, type CodeList, codes, findCode } from '#kernel/code-list.ts'

const grouped = (group: string, entries: readonly Code[]): readonly Code[] =>
  entries.map(entry => ({ ...entry, group }))

/** Types of help with mental health and substance use; `group` is the health area that a type belongs to. */
export const HEALTH_INTERVENTIONS: CodeList = {
  id: 'health-intervention',
  source: 'Intervention types of key performance indicators 4 and 5 (YJB calculation code, August 2026)',
  codes: [
    ...grouped(
      'mental-health',
      codes({
        'getting-advice': ['Getting advice', 'Cael cyngor'],
        'getting-help': ['Getting help', 'Cael cymorth'],
        'getting-additional-help': ['Getting more help', 'Cael cymorth ychwanegol'],
        'getting-risk-support': ['Getting risk support', 'Cael cymorth risg'],
      }),
    ),
    ...grouped(
      'substance-use',
      codes({
        'targeted-intervention': ['Targeted intervention', 'Ymyriad wedi’i dargedu'],
        'specialist-substance-misuse-treatment': ['Specialist treatment', 'Triniaeth arbenigol'],
        'complex-care': ['Complex care', 'Gofal cymhleth'],
      }),
    ),
    ...codes({ 'no-intervention': ['No intervention', 'Dim ymyriad'] }),
  ],
}

/** Whether a type of help is one for this area. A type that the list does not know is taken as it was sent. */
export function isHelpFor(area: string, intervention: string): boolean {
  const group = findCode(HEALTH_INTERVENTIONS, intervention)?.group
  return group === undefined || group === area
}
