import type { FactorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** What a child wants, in their own words. */
export const HOPES = phrases(
  [
    'I want to get back in the team and not have everyone on at me.',
    'Rydw i eisiau bod yn ôl yn y tîm heb i bawb fy hambygio.',
  ],
  ['I want my own money and to get a trade.', 'Rydw i eisiau fy arian fy hun a dysgu crefft.'],
  ['I just want it to be calm at home.', 'Dim ond eisiau iddi fod yn dawel gartref ydw i.'],
  ['I want people to stop thinking I am bad.', 'Rydw i eisiau i bobl stopio meddwl fy mod i’n ddrwg.'],
  [
    'I want to finish school and get away from here for a bit.',
    'Rydw i eisiau gorffen yn yr ysgol a mynd o fan’ma am dipyn.',
  ],
)

export const HELPS = phrases(
  ['Walking while we talk. Not first thing in the morning.', 'Cerdded wrth siarad. Nid ben bore.'],
  ['One thing at a time, and drawn rather than said.', 'Un peth ar y tro, ac yn lluniau yn hytrach nag ar lafar.'],
  ['A message the evening before.', 'Neges y noson gynt.'],
  ['Having my aunt there.', 'Cael fy modryb yno.'],
  ['Being asked, not told.', 'Cael fy holi, nid cael gorchymyn.'],
)

export type Aim = { readonly child: Words; readonly worker: Words; readonly steps: readonly Words[] }

const aim = (
  child: readonly [string, string],
  worker: readonly [string, string],
  ...steps: readonly (readonly [string, string])[]
): Aim => ({
  child: { en: child[0], cy: child[1] },
  worker: { en: worker[0], cy: worker[1] },
  steps: phrases(...steps),
})

/** What is set out to be done, by what it answers. */
export const AIMS: Readonly<Record<Exclude<FactorGroup, 'desistance-for'>, readonly Aim[]>> = {
  'child-safety': [
    aim(
      ['I don’t want to owe anyone anything', 'Dydw i ddim eisiau bod mewn dyled i neb'],
      [
        'Knows the signs of being used by older people, and has two adults to tell',
        'Adnabod yr arwyddion o gael ei ddefnyddio gan bobl hŷn, a dau oedolyn i ddweud wrthynt',
      ],
      ['Draw a map of who is safe and who is not', 'Tynnu map o bwy sy’n ddiogel a phwy sydd ddim'],
      ['Agree a word that means “come and get me”', 'Cytuno ar air sy’n golygu “dewch i’m nôl”'],
    ),
    aim(
      ['I want to sleep without my phone going', 'Rydw i eisiau cysgu heb i’r ffôn ganu'],
      ['Is safe online and at night', 'Bod yn ddiogel ar-lein ac yn y nos'],
      ['Go through the phone’s settings together', 'Mynd drwy osodiadau’r ffôn gyda’n gilydd'],
      ['Phone stays downstairs after ten', 'Y ffôn i aros i lawr y grisiau ar ôl deg'],
    ),
    aim(
      ['I want somebody to listen before I blow', 'Rydw i eisiau i rywun wrando cyn i mi ffrwydro'],
      ['Has a safety plan for bad days and uses it', 'Cael cynllun diogelwch ar gyfer diwrnodau gwael, a’i ddefnyddio'],
      ['Write the safety plan with the school nurse', 'Ysgrifennu’r cynllun diogelwch gyda nyrs yr ysgol'],
    ),
  ],
  'others-safety': [
    aim(
      ['I want to walk away when it kicks off', 'Rydw i eisiau cerdded i ffwrdd pan fydd pethau’n ffrwydro'],
      [
        'Knows what leads to fights and has two ways of leaving one',
        'Deall beth sy’n arwain at ymladd, a dwy ffordd o gilio',
      ],
      ['Practise three ways of leaving an argument', 'Ymarfer tair ffordd o adael ffrae'],
      ['Look at one real argument each week', 'Edrych ar un ffrae go iawn bob wythnos'],
    ),
    aim(
      ['I don’t need to carry anything', 'Does dim angen i mi gario dim'],
      ['Goes out without a weapon, and feels safe to', 'Mynd allan heb arf, a theimlo’n ddiogel i wneud hynny'],
      ['Six sessions about knives and what they do', 'Chwe sesiwn am gyllyll a’r hyn y maent yn ei wneud'],
    ),
  ],
  need: [
    aim(
      ['Back in school, not the unit', 'Yn ôl yn yr ysgol, nid yn yr uned'],
      [
        'In education for the hours on offer, and more by the end of term',
        'Mewn addysg am yr oriau a gynigir, a mwy erbyn diwedd y tymor',
      ],
      ['Meet the school about a timetable', 'Cwrdd â’r ysgol ynghylch amserlen'],
      ['Go to every session this half term', 'Mynd i bob sesiwn yr hanner tymor hwn'],
    ),
    aim(
      ['I want to feel less angry', 'Rydw i eisiau teimlo’n llai crac'],
      [
        'Is seen by health, and help fits how they learn',
        'Cael ei weld gan y gwasanaeth iechyd, a’r cymorth yn gweddu i’r ffordd y mae’n dysgu',
      ],
      ['Referral to the service’s nurse', 'Atgyfeirio at nyrs y gwasanaeth'],
      ['Speech and language screening', 'Sgrinio lleferydd ac iaith'],
    ),
  ],
  'desistance-against': [
    aim(
      ['New mates who aren’t in trouble', 'Ffrindiau newydd sydd ddim mewn trwbl'],
      [
        'Spends two evenings a week with people who keep out of trouble',
        'Treulio dwy noson yr wythnos gyda phobl sy’n cadw draw o drwbl',
      ],
      ['Try the boxing gym and the youth club', 'Rhoi cynnig ar y gampfa focsio a’r clwb ieuenctid'],
    ),
    aim(
      ['Think first', 'Meddwl yn gyntaf'],
      ['Stops and thinks when pushed by others', 'Aros a meddwl pan fydd eraill yn pwyso'],
      ['Sessions on choices, with his own examples', 'Sesiynau am ddewisiadau, gydag enghreifftiau go iawn'],
    ),
  ],
  victim: [
    aim(
      ['I want to make it right', 'Rydw i eisiau gwneud iawn am y peth'],
      ['Keeps away, and does something that repairs the harm', 'Cadw draw, a gwneud rhywbeth sy’n unioni’r niwed'],
      ['Agree which streets and shops to keep away from', 'Cytuno ar ba strydoedd a siopau i gadw draw ohonynt'],
      ['Talk about what repair might look like', 'Trafod sut y gellid gwneud iawn'],
    ),
  ],
}

export const CONTROLS: Readonly<Record<'child' | 'others' | 'victim', readonly Words[]>> = {
  child: phrases(
    [
      'An adult meets them from the unit on Tuesdays and Thursdays',
      'Oedolyn yn eu cyfarfod o’r uned ar ddydd Mawrth a dydd Iau',
    ],
    [
      'Home by nine on school nights, rung at half past eight',
      'Gartref erbyn naw ar nosweithiau ysgol, galwad am hanner awr wedi wyth',
    ],
  ),
  others: phrases(
    ['Searched at the door by agreement, as everyone is', 'Chwilio wrth y drws drwy gytundeb, fel pawb arall'],
    ['Two workers at each visit', 'Dau weithiwr ar bob ymweliad'],
  ),
  victim: phrases(
    ['No contact, and not in the street where it happened', 'Dim cysylltiad, ac nid yn y stryd lle digwyddodd'],
    ['Different days at the leisure centre', 'Diwrnodau gwahanol yn y ganolfan hamdden'],
  ),
}

export type IfThen = { readonly ifWhat: Words; readonly thenWhat: Words; readonly who: Words }

const ifThen = (
  ifWhat: readonly [string, string],
  thenWhat: readonly [string, string],
  who: readonly [string, string],
): IfThen => ({
  ifWhat: { en: ifWhat[0], cy: ifWhat[1] },
  thenWhat: { en: thenWhat[0], cy: thenWhat[1] },
  who: { en: who[0], cy: who[1] },
})

export const CONTINGENCIES: Readonly<Record<'child' | 'others', readonly IfThen[]>> = {
  child: [
    ifThen(
      ['Not home by ten and the phone is off', 'Heb ddod adref erbyn deg a’r ffôn wedi’i ddiffodd'],
      [
        'Ring the police and the duty worker; strategy discussion the next morning',
        'Ffonio’r heddlu a’r gweithiwr ar ddyletswydd; trafodaeth strategaeth fore trannoeth',
      ],
      ['Mother, then the duty worker', 'Y fam, yna’r gweithiwr ar ddyletswydd'],
    ),
    ifThen(
      ['Talks of hurting themselves', 'Sôn am frifo eu hunain'],
      [
        'Stay with them, call the crisis team, look at the levels again',
        'Aros gyda nhw, ffonio’r tîm argyfwng, edrych ar y lefelau eto',
      ],
      ['Whoever is there, then the case manager', 'Pwy bynnag sydd yno, yna’r rheolwr achos'],
    ),
  ],
  others: [
    ifThen(
      ['Seen with a knife', 'Cael ei weld gyda chyllell'],
      [
        'Police told, home visit by two, risk panel within the week',
        'Dweud wrth yr heddlu, ymweliad cartref gan ddau, panel risg o fewn yr wythnos',
      ],
      ['Case manager and team manager', 'Rheolwr achos a rheolwr tîm'],
    ),
  ],
}

export const LEFT_OUT = phrases(
  [
    'School leads on this; looked at again at each review.',
    'Yr ysgol sy’n arwain ar hyn; edrychir arno eto ym mhob adolygiad.',
  ],
  [
    'Not now: the rest has to come first, and the child agrees.',
    'Nid nawr: rhaid i’r gweddill ddod yn gyntaf, ac mae’r plentyn yn cytuno.',
  ],
  ['Covered by the care and support plan.', 'Wedi’i gynnwys yn y cynllun gofal a chymorth.'],
)

export const REVIEWED = phrases(
  ['Three weeks without missing a session. One row at home.', 'Tair wythnos heb golli sesiwn. Un ffrae gartref.'],
  [
    'Slower than hoped. School place confirmed; friends unchanged.',
    'Arafach na’r gobaith. Lle yn yr ysgol wedi’i gadarnhau; yr un ffrindiau.',
  ],
  ['Much calmer since the move. Sleeps better.', 'Llawer tawelach ers symud. Cysgu’n well.'],
  ['New worry about who picks them up after school.', 'Pryder newydd ynghylch pwy sy’n eu codi ar ôl yr ysgol.'],
)
export const CHILD_SAYS = phrases(
  ['It’s all right. Better than before.', 'Mae’n iawn. Gwell nag o’r blaen.'],
  ['I still don’t see the point of some of it.', 'Dydw i’n dal ddim yn gweld pwynt rhai pethau.'],
  ['I did it, didn’t I.', 'Fe wnes i fo, yn do.'],
)
export const PARENT_SAYS = phrases(
  ['Calmer at home. Mornings are still hard.', 'Tawelach gartref. Mae’r boreau’n dal yn anodd.'],
  ['We know whom to ring now.', 'Rydym yn gwybod pwy i’w ffonio erbyn hyn.'],
)
export const WORKED = phrases(
  [
    'Short sessions after training; family came to most of them.',
    'Sesiynau byr ar ôl hyfforddi; daeth y teulu i’r rhan fwyaf.',
  ],
  [
    'Same worker from start to end, and always on time.',
    'Yr un gweithiwr o’r dechrau i’r diwedd, a phob amser yn brydlon.',
  ],
)
export const DID_NOT_WORK = phrases(
  ['Letters. Messages the evening before did.', 'Llythyrau. Negeseuon y noson gynt oedd yn gweithio.'],
  ['Groups: one to one was better.', 'Grwpiau: roedd un i un yn well.'],
)
export const SUPPORT_AFTER = phrases(
  [
    'Youth club on Thursdays; head of year looks in each week.',
    'Clwb ieuenctid ar ddydd Iau; pennaeth blwyddyn yn galw heibio bob wythnos.',
  ],
  ['Early help keeps visiting until Easter.', 'Cymorth cynnar i barhau i ymweld tan y Pasg.'],
)
export const HANDED_TO = phrases(
  ['Early help', 'Cymorth cynnar'],
  ['The school’s pastoral team', 'Tîm bugeiliol yr ysgol'],
)
export const STILL_OPEN = phrases([
  'Speech and language sessions go on, led by school.',
  'Sesiynau lleferydd ac iaith i barhau, dan arweiniad yr ysgol.',
])
export const RETURNED_PLANS = phrases([
  'Who walks them home on market days? Say so, then send it again.',
  'Pwy sy’n eu hebrwng adref ar ddiwrnod marchnad? Nodwch hynny, yna anfonwch eto.',
])
export const APPROVED_PLANS = phrases(
  ['Clear, and in the child’s own words.', 'Clir, ac yng ngeiriau’r plentyn.'],
  ['Good. Keep the school close.', 'Da. Cadwch yr ysgol yn agos.'],
)
export const FITS = phrases(
  [
    'Sessions are in school, after the learning support hour.',
    'Cynhelir y sesiynau yn yr ysgol, ar ôl yr awr cymorth dysgu.',
  ],
  [
    'Same targets, checked with the social worker each month.',
    'Yr un targedau, wedi’u gwirio gyda’r gweithiwr cymdeithasol bob mis.',
  ],
)
export const NOT_AGREED = phrases(
  ['Agreed to most of it; would not sign.', 'Cytunodd â’r rhan fwyaf; gwrthododd lofnodi.'],
  ['Did not come to talk about it. Offered twice.', 'Ni ddaeth i’w drafod. Cynigiwyd ddwywaith.'],
)
