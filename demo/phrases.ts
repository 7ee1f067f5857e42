import type { Words } from '#kernel/language.ts'
import type { Dice } from './random.ts'

export const phrases = (...pairs: readonly (readonly [en: string, cy: string])[]): readonly Words[] =>
  pairs.map(([en, cy]) => ({ en, cy }))

/** What is written by hand into a record, in the language of whoever writes. */
export const write = (dice: Dice, list: readonly Words[], inWelsh: boolean): string =>
  dice.pick(list)[inWelsh ? 'cy' : 'en']

export const COMMUNICATION = phrases(
  ['Short sentences, one question at a time.', 'Brawddegau byr, un cwestiwn ar y tro.'],
  ['Likes to draw while talking. Give time to answer.', 'Hoffi tynnu llun wrth siarad. Rhowch amser i ateb.'],
  [
    'Finds long letters hard: ring or send a short message.',
    'Llythyrau hir yn anodd: ffoniwch neu anfonwch neges fer.',
  ],
  ['Walk and talk works better than an office.', 'Mae cerdded a siarad yn gweithio’n well na swyddfa.'],
  ['Check what was understood by asking for it back.', 'Gwiriwch beth a ddeallwyd drwy ofyn amdano’n ôl.'],
)

export const MOVES = phrases(
  ['Family moved to be nearer to grandparents', 'Symudodd y teulu i fod yn nes at y nain a’r taid'],
  ['Family needed more room', 'Roedd angen mwy o le ar y teulu'],
  ['Could not stay at home after an argument', 'Methu aros gartref ar ôl ffrae'],
  ['Tenancy ended', 'Daeth y denantiaeth i ben'],
  ['Moved to live with father', 'Symud i fyw gyda’r tad'],
)

/** By area of health. */
export const HEALTH: Readonly<Record<string, readonly Words[]>> = {
  'mental-health': phrases(
    ['Trouble sleeping since the spring', 'Trafferth cysgu ers y gwanwyn'],
    ['Sees the service’s nurse at school on Tuesdays', 'Gweld nyrs y gwasanaeth yn yr ysgol ar ddydd Mawrth'],
    ['Wants help, but not at school', 'Eisiau cymorth, ond nid yn yr ysgol'],
  ),
  'substance-use': phrases(
    ['Uses cannabis with friends at weekends', 'Defnyddio canabis gyda ffrindiau ar benwythnosau'],
    ['Wants to stop, and has cut down', 'Eisiau rhoi’r gorau iddi, ac wedi lleihau'],
  ),
  'speech-language-communication': phrases([
    'Follows one step at a time; loses the thread of long talk',
    'Dilyn un cam ar y tro; colli trywydd sgwrs hir',
  ]),
  'physical-health': phrases(
    ['Has not been to the doctor for two years', 'Heb fod at y meddyg ers dwy flynedd'],
    ['Asthma: carries an inhaler', 'Asthma: yn cario pwmp'],
  ),
  neurodiversity: phrases(['Waiting to be assessed since last year', 'Aros am asesiad ers y llynedd']),
}

export const LEARNING = phrases(
  ['One-to-one support in the mornings', 'Cymorth un-i-un yn y boreau'],
  ['Reads as a child three years younger would', 'Darllen fel plentyn tair blynedd yn iau'],
  ['Time out card, not always kept to', 'Cerdyn seibiant, heb ei barchu bob tro'],
)

export const CHOICES = phrases(
  ['Knows the family from earlier prevention work', 'Adnabod y teulu o waith atal blaenorol'],
  [
    'Has room for one more, and works near the child’s home',
    'Lle i un arall, ac yn gweithio’n agos at gartref y plentyn',
  ],
  ['The child asked for a worker who speaks Welsh', 'Gofynnodd y plentyn am weithiwr sy’n siarad Cymraeg'],
  ['Trained in harmful behaviour between young people', 'Wedi’i hyfforddi ar ymddygiad niweidiol rhwng pobl ifanc'],
  ['Same worker as before: they get on', 'Yr un gweithiwr ag o’r blaen: maent yn dod ymlaen'],
)

export const PROGRAMME_NOTES = phrases(
  ['Meets on Wednesdays after school, at the boxing club', 'Cwrdd ar ddydd Mercher ar ôl ysgol, yn y clwb bocsio'],
  ['Mother joins every other meeting', 'Mam yn ymuno bob yn ail gyfarfod'],
  ['Wants to finish school and work with cars', 'Eisiau gorffen ysgol a gweithio gyda cheir'],
  ['Missed the first two meetings: no bus', 'Collwyd y ddau gyfarfod cyntaf: dim bws'],
  ['Agreed to write to the shop', 'Cytunodd i ysgrifennu at y siop'],
  ['Will work in the community garden on Saturdays', 'Bydd yn gweithio yn yr ardd gymunedol ar ddydd Sadwrn'],
)

export const REQUIREMENT_DETAILS = phrases(
  ['Two sessions a week', 'Dwy sesiwn yr wythnos'],
  ['At the community garden on Saturdays', 'Yn yr ardd gymunedol ar ddydd Sadwrn'],
  ['From 7pm to 7am', 'O 7pm tan 7am'],
  ['Six meetings about choices and friends', 'Chwe chyfarfod am ddewisiadau a ffrindiau'],
  ['Letter of apology, and four hours of work', 'Llythyr ymddiheuro, a phedair awr o waith'],
)

export const CONTACT_NOTES = phrases(
  ['Works nights: ring after 2pm', 'Gweithio’r nos: ffoniwch ar ôl 2pm'],
  ['Send messages rather than letters', 'Anfonwch negeseuon yn hytrach na llythyrau'],
  ['Do not leave a message on this number', 'Peidiwch â gadael neges ar y rhif hwn'],
)

export const TRANSFER_REASONS = phrases(
  ['Family moved', 'Symudodd y teulu'],
  ['Placed in foster care in the other area', 'Lleoliad maeth yn yr ardal arall'],
  ['Moved to live with an aunt', 'Symud i fyw gyda modryb'],
)

export const WITH_WHOM = phrases(
  ['Mother and two brothers', 'Mam a dau frawd'],
  ['Mother', 'Mam'],
  ['Father and stepmother', 'Tad a llysfam'],
  ['Both parents and a sister', 'Y ddau riant a chwaer'],
  ['Father', 'Tad'],
)
