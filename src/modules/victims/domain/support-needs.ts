import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a victim may need help with. */
export const SUPPORT_NEEDS: CodeList = {
  id: 'victim-support-need',
  source: 'Ours',
  codes: codes({
    emotional: ['Coping and emotional support', 'Ymdopi a chymorth emosiynol'],
    safety: ['Being safe', 'Bod yn ddiogel'],
    health: ['Health', 'Iechyd'],
    practical: ['Repairs, locks, belongings', 'Atgyweirio, cloeon, eiddo'],
    money: ['Compensation or money', 'Iawndal neu arian'],
    housing: ['Housing', 'Tai'],
    school: ['School or work', 'Ysgol neu waith'],
    court: ['Court and giving evidence', 'Llys a rhoi tystiolaeth'],
    other: ['Other', 'Arall'],
  }),
}
