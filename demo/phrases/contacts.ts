import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

const ANYWHERE = phrases(
  [
    'Talked about the week. School is going better in the mornings; afternoons are harder, and we looked at what is different about them. Agreed to try sitting nearer the door. Finished the second part of the work on arguments: they named two moments when they could have walked away, and said what would have made it easier.',
    'Sgwrsio am yr wythnos. Mae’r ysgol yn mynd yn well yn y bore; mae’r prynhawn yn anoddach, ac edrychon ni ar beth sy’n wahanol. Cytuno i roi cynnig ar eistedd yn nes at y drws. Gorffen ail ran y gwaith ar ddadlau: enwyd dwy adeg pan fyddai wedi bod yn bosibl cerdded i ffwrdd, a beth fyddai wedi gwneud hynny’n haws.',
  ],
  [
    'Used the cards with faces to talk about the day of the offence: who was there, what each of them may have felt afterwards. Hard going, and we stopped twice. Ended with something easier. Wants to think about what could be said to the person who was harmed.',
    'Defnyddio’r cardiau wynebau i siarad am ddiwrnod y drosedd: pwy oedd yno, a sut yr oedd pob un yn teimlo wedyn efallai. Anodd, a stopion ni ddwywaith. Gorffen gyda rhywbeth haws. Eisiau meddwl am beth y gellid ei ddweud wrth y person a gafodd niwed.',
  ],
)

/** Where the kind of contact says more than the talk itself. */
const OF_KIND: Readonly<Record<string, readonly Words[]>> = {
  'out-and-about': phrases([
    'Walked along the river rather than sit in the office. Quiet at first, then spoke about a friend who has been moved away. Said that evenings are long. We looked at the club on Thursdays and rang them together; first visit is next week, and I said that I would come along to the door.',
    'Cerdded ar hyd yr afon yn hytrach nag eistedd yn y swyddfa. Tawel i ddechrau, yna sôn am ffrind sydd wedi’i symud i ffwrdd. Dywedodd fod y nosweithiau’n hir. Edrychon ni ar y clwb ar ddydd Iau a ffonio gyda’n gilydd; bydd yr ymweliad cyntaf yr wythnos nesaf, a dywedais y down i at y drws.',
  ]),
  'home-visit': phrases([
    'Home visit; mother there for the first half. She says that mealtimes are calmer and that he now tells her when he will be back. Went through the plan with both: two steps are done, one moved to next month. He chose to read his own words out loud.',
    'Ymweliad cartref; y fam yno am yr hanner cyntaf. Dywedodd fod amser bwyd yn dawelach a’i fod nawr yn dweud wrthi pryd y bydd yn ôl. Mynd drwy’r cynllun gyda’r ddau: mae dau gam wedi’u gwneud, ac un wedi’i symud i’r mis nesaf. Dewisodd ddarllen ei eiriau ei hun yn uchel.',
  ]),
  phone: phrases([
    'Short call to see how the interview went. It went well: trial day on Monday. Reminded about the bus pass and agreed who collects it.',
    'Galwad fer i weld sut aeth y cyfweliad. Aeth yn dda: diwrnod prawf ddydd Llun. Atgoffa am y tocyn bws a chytuno pwy sy’n ei gasglu.',
  ]),
  'school-visit': phrases([
    'Met at school with the head of year. Attendance is up to four days of five. The school will keep the quiet room open at lunch; we agreed one person whom to go to when it gets too much, and wrote the name on the card in the pencil case.',
    'Cyfarfod yn yr ysgol gyda phennaeth y flwyddyn. Mae’r presenoldeb wedi codi i bedwar diwrnod o bump. Bydd yr ysgol yn cadw’r ystafell dawel ar agor amser cinio; cytunwyd ar un person i fynd ato pan fydd pethau’n ormod, ac ysgrifennwyd yr enw ar y cerdyn yn y cas pensiliau.',
  ]),
}

/** What was said and done at a contact. */
export const notesOf = (kind: string): readonly Words[] => [
  ...(OF_KIND[kind] ?? []),
  ...(kind === 'phone' || kind === 'school-visit' ? [] : ANYWHERE),
]

export const MISSED_BECAUSE: Readonly<Record<'acceptable' | 'unacceptable', readonly Words[]>> = {
  acceptable: phrases(
    ['At the dentist; appointment card seen.', 'Yn y deintydd; gwelwyd y cerdyn apwyntiad.'],
    ['Ill; mother rang in the morning.', 'Yn sâl; ffoniodd y fam yn y bore.'],
    ['The bus did not come; rang from the stop.', 'Ni ddaeth y bws; ffoniodd o’r arhosfan.'],
  ),
  unacceptable: phrases(
    ['Not at home, phone off, no reason given since.', 'Ddim gartref, ffôn wedi’i ddiffodd, dim rheswm wedyn.'],
    ['Said they forgot; reminded the evening before.', 'Dywedodd iddynt anghofio; atgoffwyd y noson gynt.'],
    ['With friends in town instead.', 'Gyda ffrindiau yn y dref yn lle hynny.'],
  ),
}

export const FOLLOWED_UP = phrases(
  ['Rang; spoke to mother; new day agreed.', 'Ffonio; siarad â’r fam; cytuno ar ddiwrnod newydd.'],
  ['Called round; left a note in plain words.', 'Galw heibio; gadael nodyn mewn geiriau plaen.'],
  ['Message sent and answered the same evening.', 'Anfon neges a chael ateb yr un noson.'],
)

export const WARNED_BECAUSE = phrases([
  'Did not come to the contact and gave no reason that could be accepted. Told that this is not acceptable and that a further failure can lead back to court.',
  'Ni ddaeth i’r cyswllt ac ni roddodd reswm y gellid ei dderbyn. Dywedwyd nad yw hyn yn dderbyniol ac y gall methiant arall arwain yn ôl i’r llys.',
])

export const UNDERSTOOD_HOW = phrases(
  ['Said back in own words what happens next.', 'Dywedodd yn ei eiriau ei hun beth sy’n digwydd nesaf.'],
  ['Went through it with pictures, one step at a time.', 'Mynd drwyddo gyda lluniau, un cam ar y tro.'],
)

export const BREACH_REASONS = phrases([
  'Three contacts missed in two months. Looked at what stood in the way: evenings with a younger brother, and a bus that does not run after six. Both are mended; the child wants to go on.',
  'Methwyd tri chyswllt mewn dau fis. Edrychwyd ar beth oedd yn y ffordd: nosweithiau gyda brawd iau, a bws nad yw’n rhedeg ar ôl chwech. Mae’r ddau wedi’u datrys; mae’r plentyn eisiau parhau.',
])

export const HELP_RESULTS = phrases(
  [
    'Goes by themselves now, and has been asked to help with the younger ones.',
    'Yn mynd heb gwmni nawr, a gofynnwyd am help gyda’r rhai iau.',
  ],
  ['Sleeps better; knows whom to ring.', 'Yn cysgu’n well; yn gwybod pwy i’w ffonio.'],
  ['Went to most of it; would go again.', 'Aeth i’r rhan fwyaf; byddai’n mynd eto.'],
)

export const WORK_NOTES = phrases(
  [
    'Cleared the path to the allotments and asked to come back.',
    'Clirio’r llwybr i’r rhandiroedd a gofyn am gael dod yn ôl.',
  ],
  ['Painted the fence of the play area.', 'Peintio ffens yr ardal chwarae.'],
)
