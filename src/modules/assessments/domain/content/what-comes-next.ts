import type { Question } from '../form.ts'

/** What is asked about what should follow: the child’s own plan, custody, a report, the end of the work. */
export const WHAT_COMES_NEXT = {
  childsOwnPlan: {
    id: 'childs-own-plan',
    asks: {
      en: 'What does the child want to happen, and who should help?',
      cy: 'Beth yr hoffai’r plentyn ei weld yn digwydd, a phwy ddylai helpu?',
    },
    help: {
      en: 'Their own plan, in their words: what they will do, what would help and from whom, and what would not help. Read it back to them before you save it.',
      cy: 'Ei gynllun ei hun, yn ei eiriau ei hun: beth fydd yn ei wneud, beth fyddai’n helpu a chan bwy, a beth na fyddai’n helpu. Darllenwch ef yn ôl i’r plentyn cyn ei gadw.',
    },
    lines: 6,
    needed: 'always',
  },
  howNeedsAreMet: {
    id: 'how-needs-are-met',
    asks: { en: 'How will each need be met, and by whom?', cy: 'Sut y caiff pob angen ei ddiwallu, a chan bwy?' },
    help: {
      en: 'Begin with what others already do. Name the person and the service, and say what is being waited for. Where a need can’t be met now, say so, and say who was told.',
      cy: 'Dechreuwch gyda’r hyn y mae eraill eisoes yn ei wneud. Enwch y person a’r gwasanaeth, a dywedwch am beth yr ydych yn aros. Lle na ellir diwallu angen nawr, dywedwch hynny, a dywedwch pwy a gafodd wybod.',
    },
    lines: 5,
    needed: 'always',
  },
  whatHelpsEngage: {
    id: 'what-helps-engage',
    asks: {
      en: 'What helps this child to take part, and what gets in the way?',
      cy: 'Beth sy’n helpu’r plentyn hwn i gymryd rhan, a beth sy’n ei rwystro?',
    },
    help: {
      en: 'Time of day, place, travel, who is there, language, how things are explained. Say what was tried before.',
      cy: 'Amser o’r dydd, lle, teithio, pwy sydd yno, iaith, sut yr esbonnir pethau. Dywedwch beth y rhoddwyd cynnig arno o’r blaen.',
    },
    lines: 3,
    needed: 'if-known',
  },
  custodySafety: {
    id: 'custody-safety',
    asks: {
      en: 'How will the child be kept safe in custody?',
      cy: 'Sut y cedwir y plentyn yn ddiogel yn y ddalfa?',
    },
    help: {
      en: 'What the establishment must know on the first night: self-harm, medicines, people to keep apart, fears, who may ring. Say who told them, and when.',
      cy: 'Beth y mae’n rhaid i’r sefydliad ei wybod ar y noson gyntaf: hunan-niweidio, meddyginiaethau, pobl i’w cadw ar wahân, ofnau, pwy gaiff ffonio. Dywedwch pwy a roddodd wybod i’r sefydliad, a phryd.',
    },
    lines: 4,
    needed: 'always',
  },
  resettlement: {
    id: 'resettlement',
    asks: {
      en: 'What should be in place on the day of release?',
      cy: 'Beth ddylai fod yn ei le ar ddiwrnod rhyddhau’r plentyn?',
    },
    help: {
      en: 'A home, someone to meet them, school or work, health care, money, whom they may not see. Begin on the first day of the sentence, and say who answers for each.',
      cy: 'Cartref, rhywun i gwrdd â’r plentyn, ysgol neu waith, gofal iechyd, arian, pwy na chaiff ei weld. Dechreuwch ar ddiwrnod cyntaf y ddedfryd, a dywedwch pwy sy’n atebol am bob un.',
    },
    lines: 5,
    needed: 'always',
  },
  reportProposal: {
    id: 'report-proposal',
    asks: {
      en: 'What do you propose to the court or panel, and why?',
      cy: 'Beth ydych chi’n ei gynnig i’r llys neu’r panel, a pham?',
    },
    help: {
      en: 'What would help the child to stop offending and keep people safe, in proportion to what was done. Say what the child and the family think of it, and what else you considered.',
      cy: 'Beth fyddai’n helpu’r plentyn i ymatal rhag troseddu ac yn cadw pobl yn ddiogel, yn gymesur â’r hyn a wnaed. Dywedwch beth yw barn y plentyn a’r teulu amdano, a beth arall a ystyriwyd gennych.',
    },
    lines: 6,
    needed: 'always',
  },
  exitWhatChanged: {
    id: 'exit-what-changed',
    asks: { en: 'What has changed since the beginning?', cy: 'Beth sydd wedi newid ers y dechrau?' },
    help: {
      en: 'In the child’s life, in their safety and in the safety of others. Say what shows it. Where nothing changed, say that too.',
      cy: 'Ym mywyd y plentyn, yn ei ddiogelwch ac yn niogelwch eraill. Dywedwch beth sy’n ei ddangos. Lle na newidiodd dim, dywedwch hynny hefyd.',
    },
    lines: 5,
    needed: 'always',
  },
  exitWhatWorked: {
    id: 'exit-what-worked',
    asks: { en: 'What worked, and what did not?', cy: 'Beth weithiodd, a beth na weithiodd?' },
    help: {
      en: 'As the child, the family and you see it. Think of whoever meets this child next.',
      cy: 'Fel y mae’r plentyn, y teulu a chithau’n ei weld. Meddyliwch am bwy bynnag fydd yn cwrdd â’r plentyn hwn nesaf.',
    },
    lines: 4,
    needed: 'always',
  },
  exitSupportAfter: {
    id: 'exit-support-after',
    asks: { en: 'What support goes on, and who gives it?', cy: 'Pa gymorth sy’n parhau, a phwy sy’n ei roi?' },
    help: {
      en: 'Name the person and the service, and how the child reaches them. Say what the child should do when things get hard, and who was told that our work ends.',
      cy: 'Enwch y person a’r gwasanaeth, a sut mae’r plentyn yn cysylltu â nhw. Dywedwch beth ddylai’r plentyn ei wneud pan aiff pethau’n anodd, a phwy a gafodd wybod bod ein gwaith yn dod i ben.',
    },
    lines: 4,
    needed: 'always',
  },
} as const satisfies Record<string, Question>
