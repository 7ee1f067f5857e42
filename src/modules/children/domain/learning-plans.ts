import { type CodeList, codes } from '#kernel/code-list.ts'

export const LEARNING_PLANS: CodeList = {
  id: 'learning-plan',
  source:
    'Children and Families Act 2014 Part 3 (England); Additional Learning Needs and Education Tribunal (Wales) Act 2018',
  codes: codes({
    ehc: ['Education, health and care plan (England)', 'Cynllun AIG (Lloegr)'],
    idp: ['Individual development plan (Wales)', 'Cynllun datblygu unigol (Cymru)'],
    'sen-support': ['Special educational needs support (England)', 'Cymorth anghenion addysgol arbennig (Lloegr)'],
    none: ['No formal plan', 'Dim cynllun ffurfiol'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}

/** Special educational needs support is help without a formal plan; the other two are plans in law. */
export const isFormalPlan = (plan: string): boolean => plan === 'ehc' || plan === 'idp'
