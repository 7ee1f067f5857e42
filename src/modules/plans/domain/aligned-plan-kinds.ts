import { type CodeList, codes } from '#kernel/code-list.ts'

/** The plans of others that a child may have, which this one has to fit. */
export const ALIGNED_PLANS: CodeList = {
  id: 'aligned-plan',
  source:
    'Social Services and Well-being (Wales) Act 2014 s54; Care Planning, Placement and Case Review (Wales) Regulations 2015; Additional Learning Needs and Education Tribunal (Wales) Act 2018; Children and Families Act 2014; MAPPA guidance',
  codes: codes({
    'care-and-support': ['Care and support plan', 'Cynllun gofal a chymorth'],
    'child-protection': ['Child protection plan', 'Cynllun amddiffyn plant'],
    pathway: ['Pathway plan', 'Cynllun llwybr'],
    ehc: ['Education, health and care plan', 'Cynllun AIG'],
    idp: ['Individual development plan', 'Cynllun datblygu unigol'],
    'personal-education': ['Personal education plan', 'Cynllun addysg personol'],
    health: ['Health plan', 'Cynllun iechyd'],
    placement: ['Placement plan', 'Cynllun lleoli'],
    mappa: ['MAPPA risk management plan', 'Cynllun rheoli risg MAPPA'],
    other: ['Other', 'Arall'],
  }),
}
