import { phrases } from '../phrases.ts'

export const SAFE_CONTACT = phrases(
  [
    'After four o’clock on weekdays. A message may be left.',
    'Ar ôl pedwar o’r gloch yn ystod yr wythnos. Gellir gadael neges.',
  ],
  [
    'Text first, then ring. Works nights and sleeps until one.',
    'Neges destun yn gyntaf, yna ffonio. Yn gweithio’r nos ac yn cysgu tan un.',
  ],
  [
    'Leave no message: the family do not know what happened.',
    'Peidio â gadael neges: nid yw’r teulu’n gwybod beth ddigwyddodd.',
  ],
  ['Letters only, in a plain envelope.', 'Llythyrau yn unig, mewn amlen blaen.'],
)

export const IMPACTS = phrases(
  ['I check the locks three times before I can sleep.', 'Rwy’n gwirio’r cloeon dair gwaith cyn y gallaf gysgu.'],
  [
    'I take the long way round now. It adds twenty minutes, but I don’t see them.',
    'Rwy’n mynd y ffordd hir erbyn hyn. Mae’n ychwanegu ugain munud, ond nid wyf yn eu gweld.',
  ],
  ['It was my late husband’s. The money is nothing.', 'Un fy niweddar ŵr ydoedd. Nid yr arian sy’n cyfrif.'],
  [
    'I was off work for a week. My daughter still will not go into town.',
    'Bûm i ffwrdd o’r gwaith am wythnos. Nid yw fy merch yn fodlon mynd i’r dref o hyd.',
  ],
  [
    'We had to close for two days, and my staff are nervous in the evenings.',
    'Bu’n rhaid i ni gau am ddau ddiwrnod, ac mae fy staff yn nerfus gyda’r nos.',
  ],
)

export const WISHES = phrases(
  [
    'That somebody tells him what it did, and that he listens.',
    'Bod rhywun yn dweud wrtho beth wnaeth hyn, a’i fod yn gwrando.',
  ],
  ['I would like to know why it was me.', 'Hoffwn wybod pam fi.'],
  ['That it stops. I don’t want anything else.', 'Bod hyn yn dod i ben. Nid wyf eisiau dim byd arall.'],
  ['That she gets some help. She is only a child.', 'Ei bod yn cael rhywfaint o help. Dim ond plentyn yw hi.'],
)

export const SAFETY_NEEDS = phrases(
  ['Not to meet at the bus stop in the mornings.', 'Peidio â chyfarfod wrth yr arhosfan bysiau yn y boreau.'],
  [
    'Not to be written to online by the child or their friends.',
    'Peidio â chael negeseuon ar-lein gan y plentyn na’i ffrindiau.',
  ],
  ['To know beforehand when they will be in the same place.', 'Cael gwybod ymlaen llaw pryd y byddant yn yr un lle.'],
)

export const NOTES = {
  school: phrases([
    'A victim has asked for no contact at school: breaks and lunch apart, arranged with the head of year.',
    'Mae dioddefwr wedi gofyn am ddim cysylltiad yn yr ysgol: egwyl a chinio ar wahân, wedi’i drefnu gyda’r pennaeth blwyddyn.',
  ]),
  online: phrases(['Not by the child, nor through friends.', 'Nid gan y plentyn, na thrwy ffrindiau.']),
  place: phrases([
    'Stay away from the shops by the harbour. Appointments elsewhere, please.',
    'Cadw draw o’r siopau wrth yr harbwr. Apwyntiadau yn rhywle arall, os gwelwch yn dda.',
  ]),
  'no-contact': phrases([
    'Not in any way, and no message passed on.',
    'Nid mewn unrhyw ffordd, a dim neges i’w throsglwyddo.',
  ]),
} as const

export const MEASURES = phrases(
  ['Breaks and lunch apart; the head of year knows.', 'Egwyl a chinio ar wahân; mae’r pennaeth blwyddyn yn gwybod.'],
  ['New locks, and the police know the address.', 'Cloeon newydd, ac mae’r heddlu’n gwybod y cyfeiriad.'],
  [
    'Accounts blocked and the messages kept for the police.',
    'Cyfrifon wedi’u rhwystro a’r negeseuon wedi’u cadw i’r heddlu.',
  ],
)

export const FIRST_CALLS = phrases(
  [
    'Told them of their rights and what we can offer. They would like to think about it.',
    'Eglurwyd eu hawliau a’r hyn y gallwn ei gynnig. Hoffent feddwl am y peth.',
  ],
  [
    'Listened for half an hour. They were glad that somebody rang.',
    'Gwrandawyd am hanner awr. Roeddent yn falch bod rhywun wedi ffonio.',
  ],
)

export const NO_ANSWER = phrases([
  'No answer. Tried twice on different days.',
  'Dim ateb. Ceisiwyd ddwywaith ar ddiwrnodau gwahanol.',
])

export const UPDATES = phrases(
  [
    'Told them what was decided and what it means for them.',
    'Dywedwyd wrthynt beth a benderfynwyd a beth mae’n ei olygu iddynt hwy.',
  ],
  [
    'Explained what happens now. They asked about the no-contact condition.',
    'Eglurwyd beth sy’n digwydd nawr. Gofynasant am yr amod dim cysylltiad.',
  ],
)

export const VIEWS = phrases(
  [
    'Took down in their own words what the panel should know.',
    'Cofnodwyd yn eu geiriau eu hunain yr hyn y dylai’r panel ei wybod.',
  ],
  [
    'They would like their statement read out and do not wish to come.',
    'Hoffent i’w datganiad gael ei ddarllen ac nid ydynt am ddod.',
  ],
)

export const SUITABLE = phrases(
  [
    'They asked what the child would say to them; the child owned up at once.',
    'Gofynasant beth fyddai’r plentyn yn ei ddweud wrthynt; cyfaddefodd y plentyn ar unwaith.',
  ],
  [
    'They want to be heard, and the child has shown that they can listen.',
    'Maent am gael eu clywed, ac mae’r plentyn wedi dangos y gall wrando.',
  ],
)

export const RESULTS = phrases(
  [
    'They met for forty minutes. Both said that it was harder than they thought, and worth it.',
    'Cyfarfuant am ddeugain munud. Dywedodd y ddau ei fod yn anoddach na’r disgwyl, ac yn werth chweil.',
  ],
  [
    'The letter was read twice. They do not wish to answer, and were glad to have it.',
    'Darllenwyd y llythyr ddwywaith. Nid ydynt am ateb, ac roeddent yn falch o’i gael.',
  ],
)
