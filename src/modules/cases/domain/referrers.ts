import { type CodeList, codes } from '#kernel/code-list.ts'

export const REFERRERS: CodeList = {
  id: 'referrer',
  source: 'Own list',
  codes: codes({
    police: ['Police', 'Heddlu'],
    court: ['Court', 'Llys'],
    prosecution: ['Crown Prosecution Service', 'Gwasanaeth Erlyn y Goron'],
    'social-care': ['Children’s services', 'Gwasanaethau plant'],
    education: ['School or college', 'Ysgol neu goleg'],
    health: ['Health', 'Iechyd'],
    'antisocial-behaviour-team': ['Antisocial behaviour team', 'Tîm ymddygiad gwrthgymdeithasol'],
    'another-service': ['Another youth justice service', 'Gwasanaeth cyfiawnder ieuenctid arall'],
    family: ['Child or family', 'Plentyn neu deulu'],
    other: ['Other', 'Arall'],
  }),
}
